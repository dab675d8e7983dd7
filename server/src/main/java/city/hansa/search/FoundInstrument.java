package city.hansa.search;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * An instrument found by a title.
 *
 * @param kind as acts name it, such as PACT
 * @param title in the reader's language where somebody gave it
 * @param matchedTitle the title that met the query
 */
record FoundInstrument(
    @Schema(example = "mexico-city-pact") String id,
    @Schema(example = "PACT") String kind,
    String title,
    String matchedTitle,
    @Schema(example = "/instruments/mexico-city-pact") String address) {

  /** Whether the reader would not see from the title alone why this was found. */
  boolean foundByAnotherTitle() {
    return !matchedTitle.equalsIgnoreCase(title);
  }
}
