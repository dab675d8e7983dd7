package city.hansa.negotiation.api;

import city.hansa.negotiation.Wording;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/**
 * Words of a clause in one language.
 *
 * @param revision from 1; send it as seen with whatever changes them
 */
@Schema(name = "DraftWording")
record WordingFacts(
    String language, int revision, String number, String heading, String body, Instant madeAt) {

  static WordingFacts of(Wording wording) {
    return new WordingFacts(
        wording.language(),
        wording.revision(),
        wording.number(),
        wording.heading(),
        wording.body(),
        wording.madeAt());
  }
}
