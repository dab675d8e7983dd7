package city.hansa.instruments;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.HansaTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** An instrument over HTTP: status, one participation, and all of it as data. */
@HansaTest
class InstrumentPagesTest {
  @Autowired private ApplicationContext context;
  private PactOfFourCities pact;

  @BeforeEach
  void signed() {
    pact = new PactOfFourCities(context);
  }

  @Test
  void theStatusPageIsLaidOutAsMinistriesKnowIt() {
    String page = pact.page(pact.address() + "?asOf=2022-01-01");
    assertThat(page)
        .contains(pact.title, "10 May 2019 <b>A</b>", "1 Jun 2019 <b>s</b>", "3 Feb 2020 <b>a</b>")
        .contains("[<a href=\"/instruments/" + pact.id + "/participants/lyon-fr")
        .contains("10 Jan 2021, with effect from 10 Jul 2021")
        .contains("Not on Sundays.", "without effect", "objection")
        .contains("When 2 are committed: in effect on day 30 after that.")
        .contains("since 1 Jul 2019 (computed from the acts of those committed)")
        .contains("A forum every three years");
  }

  @Test
  void countsAreOfTheDayAndOfWhatWasKnown() {
    assertThat(counts("?asOf=2019-06-15")).isEqualTo("2 2 0");
    assertThat(counts("?asOf=2019-07-01")).isEqualTo("2 2 2");
    assertThat(counts("?asOf=2021-03-01")).isEqualTo("3 3 3");
    assertThat(counts("?asOf=2021-07-10")).isEqualTo("3 2 2");
    assertThat(
            pact.reader.get("/api/v1/instruments/" + pact.id + "?knownAt=2018-01-01").statusCode())
        .isEqualTo(404);
  }

  /** Signatories ever, committed and parties. */
  private String counts(String query) {
    JsonNode counts = pact.data("/api/v1/instruments/" + pact.id + query).get("counts");
    List<String> numbers = new ArrayList<>();
    for (String kind : List.of("SIGNATORIES", "COMMITTED", "PARTIES")) {
      assertThat(counts.get(kind).get("least")).isEqualTo(counts.get(kind).get("most"));
      numbers.add(counts.get(kind).get("most").asString());
    }
    return String.join(" ", numbers);
  }

  @Test
  void aPastDayIsNamedWithTheWaysBack() {
    String past = pact.page(pact.address() + "?asOf=2019-06-15");
    assertThat(past)
        .contains("As it was known then", "Back to today")
        .contains(pact.address() + "?asOf=2019-06-15&amp;knownAt=2019-06-15");
    Instant now = Instant.now();
    String known = pact.page(pact.address() + "?asOf=2019-06-15&knownAt=" + now);
    assertThat(known).contains("as it was known on", "With what is known today");
    assertThat(known).contains("knownAt=");
  }

  @Test
  void theTableIsFilteredAndPaged() {
    assertThat(pact.page(pact.address() + "?q=köln"))
        .contains("koeln-de")
        .doesNotContain("girona-es\"");
    assertThat(pact.page(pact.address() + "?country=ES"))
        .contains("girona-es")
        .doesNotContain("participants/lyon-fr");
    assertThat(pact.page(pact.address() + "?counted=LEFT"))
        .contains("lyon-fr")
        .doesNotContain("participants/girona-es");
    JsonNode first = pact.data("/api/v1/instruments/" + pact.id + "/participants?limit=3");
    assertThat(first.get("all").asInt()).isEqualTo(4);
    assertThat(first.get("items")).hasSize(3);
    JsonNode rest = pact.data(first.get("next").asString());
    assertThat(rest.get("items")).hasSize(1);
    assertThat(rest.has("next")).isFalse();
    assertThat(pact.reader.get(pact.address() + "?colour=red").statusCode()).isEqualTo(400);
    assertThat(pact.reader.get(pact.address() + "?counted=ALL").statusCode()).isEqualTo(400);
    assertThat(pact.reader.get(pact.address() + "?page=0").statusCode()).isEqualTo(400);
  }

  @Test
  void oneParticipationTellsItsActsAndDuties() {
    String page = pact.page(pact.address() + "/participants/koeln-de?asOf=2022-01-01");
    assertThat(page)
        .contains("Not on Sundays.", "Own day of effect", "1 Jul 2019")
        .contains("report overdue since 10 May 2021");
    pact.received("participation.report", "koeln-de", "2021-12-01", Map.of("title", "A report"));
    assertThat(pact.page(pact.address() + "/participants/koeln-de?asOf=2022-01-01"))
        .contains("report in time until 1 Dec 2023");
    assertThat(pact.reader.get(pact.address() + "/participants/milano-it").statusCode())
        .isEqualTo(404);
  }

  @Test
  void growthIsDrawnAndGivenAsData() {
    assertThat(pact.page(pact.address() + "/growth?asOf=2022-01-01"))
        .contains("class=\"line SIGNATORIES\"", "map.svg?asOf=2022-01-01#c0", "Europe");
    assertThat(pact.reader.get(pact.address() + "/map.svg").body())
        .startsWith("<svg")
        .contains("id=\"c3\"");
    JsonNode points =
        pact.data("/api/v1/instruments/" + pact.id + "/curve?asOf=2022-01-01").get("points");
    JsonNode last = points.get(points.size() - 1);
    assertThat(last.get("day").asString()).isEqualTo("2021-07-10");
    assertThat(last.get("committed").get("least").asInt()).isEqualTo(2);
  }

  @Test
  void theTableIsGivenAsCsv() {
    String csv =
        pact.reader.get("/api/v1/instruments/" + pact.id + "/participants?format=csv").body();
    assertThat(csv.lines().findFirst().orElse("")).startsWith("actor,name,country,states");
    assertThat(csv.lines().count()).isEqualTo(5);
    assertThat(csv).contains("koeln-de", "2019-05-10 A", "2021-01-10,2021-07-10");
  }

  @Test
  void noticesOfAnInstrumentAreOneFeed() {
    String feed = pact.reader.get("/notices.atom?instrument=" + pact.id).body();
    assertThat(feed).contains("signed ad referendum", "was adopted");
    assertThat(feed.split("<entry>", -1)).hasSize(12);
  }
}
