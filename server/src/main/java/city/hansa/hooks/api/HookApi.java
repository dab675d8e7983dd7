package city.hansa.hooks.api;

import city.hansa.accounts.NeedsScope;
import city.hansa.accounts.Scope;
import city.hansa.hooks.Delivery;
import city.hansa.hooks.HookSettings;
import city.hansa.hooks.Hooks;
import city.hansa.hooks.Sendings;
import city.hansa.kernel.Viewer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Hooks as data. */
@RestController
@RequestMapping("/api/v1/hooks")
@NeedsScope(Scope.HOOKS)
@Tag(name = "Hooks", description = "Endpoints of an office that are told of acts")
class HookApi {
  private final Hooks hooks;
  private final Sendings sendings;
  private final HookSettings settings;

  HookApi(Hooks hooks, Sendings sendings, HookSettings settings) {
    this.hooks = hooks;
    this.sendings = sendings;
    this.settings = settings;
  }

  /**
   * @param on whether the operator of this server allows hooks; without that nothing is sent
   */
  record Listed(boolean on, List<HookFacts> items) {}

  /** The latest first. */
  record Sent(List<Delivery> items) {}

  @Operation(summary = "The hooks of your organisations")
  @GetMapping
  Listed list(@Parameter(hidden = true) Viewer viewer) {
    return new Listed(settings.on(), hooks.list(viewer).stream().map(HookFacts::of).toList());
  }

  @Operation(
      summary = "Make a hook",
      description =
          "For heads of that office. topics are families of acts, types such as participation.sign;"
              + " without either the hook hears of all. actor and instrument narrow it. inside: true"
              + " sends what the office may read too, never what is RESTRICTED. The answer holds the"
              + " secret, which is told this once.")
  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  HookFacts make(@RequestBody NewHook sent, @Parameter(hidden = true) Viewer viewer) {
    return HookFacts.of(hooks.make(viewer, sent.order()));
  }

  @Operation(summary = "One hook")
  @GetMapping("/{id}")
  HookFacts one(@PathVariable UUID id, @Parameter(hidden = true) Viewer viewer) {
    return HookFacts.of(hooks.get(id, viewer));
  }

  @Operation(summary = "The last 50 deliveries of a hook")
  @GetMapping("/{id}/deliveries")
  Sent deliveries(@PathVariable UUID id, @Parameter(hidden = true) Viewer viewer) {
    return new Sent(sendings.list(id, viewer));
  }

  @Operation(
      summary = "Send a test, once",
      description = "Waits for the answer, ten seconds at most.")
  @PostMapping("/{id}/test")
  Delivery test(@PathVariable UUID id, @Parameter(hidden = true) Viewer viewer) {
    return sendings.test(id, viewer);
  }

  @Operation(summary = "Send an earlier message once more", description = "Under the same id.")
  @PostMapping("/{id}/deliveries/{delivery}/again")
  Delivery again(
      @PathVariable UUID id, @PathVariable UUID delivery, @Parameter(hidden = true) Viewer viewer) {
    return sendings.again(id, delivery, viewer);
  }

  @Operation(summary = "Switch a hook on; it goes on where it stood")
  @PostMapping("/{id}/on")
  HookFacts switchOn(@PathVariable UUID id, @Parameter(hidden = true) Viewer viewer) {
    hooks.switchOn(id, viewer);
    return one(id, viewer);
  }

  @Operation(summary = "Switch a hook off")
  @PostMapping("/{id}/off")
  HookFacts switchOff(@PathVariable UUID id, @Parameter(hidden = true) Viewer viewer) {
    hooks.switchOff(id, viewer);
    return one(id, viewer);
  }

  @Operation(summary = "Make a new secret", description = "The old one signs nothing from now on.")
  @PostMapping("/{id}/secret")
  HookFacts renew(@PathVariable UUID id, @Parameter(hidden = true) Viewer viewer) {
    return HookFacts.of(hooks.renew(id, viewer));
  }

  @Operation(summary = "Delete a hook with all that is known of its deliveries")
  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void delete(@PathVariable UUID id, @Parameter(hidden = true) Viewer viewer) {
    hooks.delete(id, viewer);
  }
}
