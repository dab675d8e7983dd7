package city.hansa.hooks.api;

import city.hansa.hooks.HookOrder;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A hook as a program asks for it. */
@Schema(name = "NewHook")
record NewHook(
    @Nullable String office,
    @Nullable String address,
    @Nullable List<String> topics,
    @Nullable List<String> types,
    @Nullable String actor,
    @Nullable String instrument,
    @Nullable Boolean inside) {

  HookOrder order() {
    return new HookOrder(
        Objects.requireNonNullElse(office, ""),
        Objects.requireNonNullElse(address, ""),
        Objects.requireNonNullElse(topics, List.of()),
        Objects.requireNonNullElse(types, List.of()),
        actor,
        instrument,
        Boolean.TRUE.equals(inside));
  }
}
