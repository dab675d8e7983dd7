package city.hansa.hooks;

import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tries one delivery: writes it, signs it, carries it. */
@Component
class HookAttempts {
  private final HookStore store;
  private final HookKeys keys;
  private final Messages messages;
  private final Poster poster;

  HookAttempts(HookStore store, HookKeys keys, Messages messages, Poster poster) {
    this.store = store;
    this.keys = keys;
    this.messages = messages;
    this.poster = poster;
  }

  /** Empty if there is nothing to say any more. */
  Optional<Answer> make(Hook hook, Delivery delivery) {
    return messages
        .write(hook, delivery)
        .map(body ->
            secret(hook.id())
                .map(secret -> poster.post(hook, delivery.id(), body, secret))
                .orElse(Answer.of(Fault.KEY_LOST)));
  }

  private Optional<HookSecret> secret(UUID hook) {
    return store
        .findSecret(hook)
        .flatMap(sealed ->
            keys.find(sealed.key())
                .map(key -> {
                  try {
                    return new HookSecret(key.open(sealed.bytes(), hook));
                  } catch (GeneralSecurityException changed) {
                    throw new IllegalStateException("A sealed secret was changed", changed);
                  }
                }));
  }
}
