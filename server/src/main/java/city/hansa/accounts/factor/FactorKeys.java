package city.hansa.accounts.factor;

import city.hansa.database.SealKeys;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The keys that seal second factors: a copy of the database opens none of them. */
@Component
class FactorKeys extends SealKeys {

  FactorKeys(@Value("${hansa.data}") Path data) {
    super(
        data,
        "second-factor-",
        "The key %s of second factors cannot be used: %s. Put the right file back, or move it away and have an administrator take away the second factors that it sealed.");
  }
}
