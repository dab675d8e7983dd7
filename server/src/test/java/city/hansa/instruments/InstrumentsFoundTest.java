package city.hansa.instruments;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.HansaTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** Instruments among others: the list, their relations, their corrections. */
@HansaTest
class InstrumentsFoundTest {
  @Autowired private ApplicationContext context;
  private PactOfFourCities pact;

  @BeforeEach
  void signed() {
    pact = new PactOfFourCities(context);
  }

  @Test
  void theListFindsIt() {
    String found = pact.page("/instruments?q=" + PactOfFourCities.encoded(pact.title));
    assertThat(found).contains(pact.address(), "1 instrument", "computed");
    assertThat(pact.page("/instruments?asOf=2018-01-01&q=" + PactOfFourCities.encoded(pact.title)))
        .doesNotContain(pact.address() + "\"");
    JsonNode listed =
        pact.data(
            "/api/v1/instruments?kind=PACT&state=IN_EFFECT&year=2019&q="
                + PactOfFourCities.encoded(pact.title));
    assertThat(listed.get("all").asInt()).isEqualTo(1);
    assertThat(
            pact.data("/api/v1/instruments?state=DRAFT&q=" + PactOfFourCities.encoded(pact.title))
                .get("all")
                .asInt())
        .isZero();
    assertThat(pact.reader.get("/api/v1/instruments?year=19").statusCode()).isEqualTo(400);
  }

  @Test
  void relationsAreReadBothWays() {
    String other = pact.papers.adopted(Map.of("title", "Older " + pact.title));
    pact.papers.keep(
        "instrument.relate",
        pact.id,
        "2019-02-02",
        Map.of("relation", "BUILDS_ON", "other", other));
    assertThat(pact.page(pact.address())).contains("builds on", "Older " + pact.title);
    assertThat(pact.page("/instruments/" + other)).contains("is built on by", pact.title);
  }

  @Test
  void aCorrectionHasAPageWithItsTimeAndItsOutcome() {
    Map<String, Object> named = Map.of("instrument", pact.id, "name", "typo-1");
    Map<String, Object> error = new HashMap<>(named);
    error.putAll(
        Map.of(
            "language", "en",
            "clause", "art_4",
            "wrong", "They recieve it.",
            "right", "They receive it."));
    pact.papers.keep("correction.propose", "", "2019-02-01", error);
    pact.papers.keep("correction.enter", "", "2019-05-10", named);
    String here = pact.address() + "/corrections/typo-1";
    assertThat(pact.page(here))
        .contains("They recieve it.", "They receive it.", "art_4", "2 May 2019")
        .contains("Nobody objected", "entered a correction", pact.address() + "/texts");
    assertThat(pact.page(here + "?asOf=2019-03-01"))
        .contains("None yet", "neither been entered nor withdrawn")
        .doesNotContain("entered a correction");
    assertThat(pact.reader.get(here + "?asOf=2019-01-31").statusCode()).isEqualTo(404);
    assertThat(pact.reader.get(pact.address() + "/corrections/none").statusCode()).isEqualTo(404);
    for (String path : List.of(pact.address(), pact.address() + "/corrections")) {
      assertThat(pact.page(path)).contains("href=\"" + here);
    }
    assertThat(pact.page(pact.address() + "/texts")).contains(pact.address() + "/corrections");
  }
}
