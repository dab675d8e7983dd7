package city.hansa.hooks;

import city.hansa.acts.Acts;
import city.hansa.acts.api.ActJson;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What an endpoint is told, written anew at each attempt from what the hook may read then. */
@Component
class Messages {
  private final Acts acts;
  private final ActJson json;

  Messages(Acts acts, ActJson json) {
    this.acts = acts;
    this.json = json;
  }

  /** Empty if the hook may not read the act any more. */
  Optional<byte[]> write(Hook hook, Delivery delivery) {
    Long act = delivery.act();
    return act == null
        ? Optional.of(test(hook))
        : acts.listByNumber(List.of(act), hook.reads()).stream()
            .findFirst()
            .map(found -> json.write(found, hook.reads()));
  }

  private static byte[] test(Hook hook) {
    return "{\"type\":\"hook.test\",\"hook\":\"%s\"}"
        .formatted(hook.id())
        .getBytes(StandardCharsets.UTF_8);
  }
}
