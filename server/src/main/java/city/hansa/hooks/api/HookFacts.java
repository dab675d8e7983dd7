package city.hansa.hooks.api;

import city.hansa.hooks.Hook;
import city.hansa.hooks.Hooks;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A hook as programs read it; fields without a value are left out.
 *
 * @param passed acts up to this number have been looked at
 * @param secret told once, to whoever made it
 */
@Schema(name = "Hook")
@JsonInclude(JsonInclude.Include.NON_NULL)
record HookFacts(
    UUID id,
    String office,
    URI address,
    List<String> topics,
    List<String> types,
    @Nullable String actor,
    @Nullable String instrument,
    boolean inside,
    Hook.State state,
    Instant madeAt,
    long passed,
    @Nullable Instant deliveredAt,
    @Nullable Instant failingSince,
    @Nullable String secret) {

  static HookFacts of(Hook hook) {
    return of(hook, null);
  }

  static HookFacts of(Hooks.Made made) {
    return of(made.hook(), made.secret());
  }

  private static HookFacts of(Hook hook, @Nullable String secret) {
    return new HookFacts(
        hook.id(),
        hook.office(),
        hook.address(),
        hook.wants().topics(),
        hook.wants().types(),
        hook.wants().actor(),
        hook.wants().instrument(),
        hook.inside(),
        hook.state(),
        hook.madeAt(),
        hook.passed(),
        hook.deliveredAt(),
        hook.failingSince(),
        secret);
  }
}
