package city.hansa.hooks;

import city.hansa.database.SealKeys;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The keys that seal the secrets of hooks: a copy of the database opens none of them. */
@Component
class HookKeys extends SealKeys {

  HookKeys(@Value("${hansa.data}") Path data) {
    super(
        data,
        "webhook-",
        "The key %s of webhooks cannot be used: %s. Put the right file back, or move it away and have each office make a new secret for its hooks.");
  }
}
