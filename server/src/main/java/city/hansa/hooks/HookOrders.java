package city.hansa.hooks;

import city.hansa.actors.Presences;
import city.hansa.acts.Families;
import city.hansa.kernel.BadInput;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a hook of what somebody asks for, or says what is wrong with it. */
@Component
class HookOrders {
  private final Endpoints endpoints;
  private final Families families;
  private final Presences presences;

  HookOrders(Endpoints endpoints, Families families, Presences presences) {
    this.endpoints = endpoints;
    this.families = families;
    this.presences = presences;
  }

  /**
   * @throws BadInput naming the field
   */
  Hook read(HookOrder order, UUID by, Instant now) {
    return new Hook(
        UUID.randomUUID(),
        order.office().strip(),
        endpoints.check(order.address()),
        wants(order),
        order.inside(),
        Hook.State.ON,
        by,
        now,
        0,
        now,
        null,
        null);
  }

  private Wants wants(HookOrder order) {
    for (String topic : order.topics()) {
      if (families.find(topic).isEmpty()) {
        throw new BadInput("topics", topic, "hooks.problem.topic", topic);
      }
    }
    for (String type : order.types()) {
      if (families.findType(type).isEmpty()) {
        throw new BadInput("types", type, "hooks.problem.type", type);
      }
    }
    @Nullable String actor = text(order.actor());
    if (actor != null && presences.find(List.of(actor)).isEmpty()) {
      throw new BadInput("actor", actor, "hooks.problem.actor");
    }
    @Nullable String instrument = text(order.instrument());
    if (instrument != null && !instrument.matches("[a-z0-9-]{1,200}")) {
      throw new BadInput("instrument", instrument, "hooks.problem.instrument");
    }
    return new Wants(order.topics(), order.types(), actor, instrument);
  }

  private static @Nullable String text(@Nullable String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }
}
