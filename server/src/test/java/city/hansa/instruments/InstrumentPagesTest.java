package city.hansa.instruments;

import static city.hansa.instruments.Papers.KEEPER;
import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.HansaTest;
import city.hansa.accounts.Client;
import city.hansa.accounts.People;
import city.hansa.acts.ActDraft;
import city.hansa.acts.Drafts;
import city.hansa.kernel.Viewer.Role;
import city.hansa.kernel.Visibility;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Instruments over HTTP: list, status, one participation, growth, and all of it as data. */
@HansaTest
class InstrumentPagesTest {
  @Autowired private ApplicationContext context;
  private String pact = "";
  private String title = "";
  private long condition;
  private Papers papers;
  private Client reader;

  @BeforeEach
  void aPactWithFourCities() {
    papers = Papers.in(context);
    reader = People.in(context).reader();
    title = "Pact of the test " + Instant.now();
    pact =
        papers.adopted(
            Map.of(
                "title", title,
                "effect", "COUNT(2) THEN ON_NTH_DAY_AFTER(30)",
                "withdrawal", "P6M",
                "report", "P2Y",
                "conditionPolicy", "NONE_ALLOWED",
                "monitoring", "A forum every three years"));
    received("participation.sign", pact, "koeln-de", "2019-03-01", Map.of());
    received("participation.confirm", pact, "koeln-de", "2019-05-10", Map.of());
    received("participation.signDefinitive", pact, "barcelona-es", "2019-06-01", Map.of());
    received("participation.join", pact, "lyon-fr", "2020-02-03", Map.of());
    received("participation.sign", pact, "girona-es", "2020-02-04", Map.of());
    condition =
        received(
            "participation.reserve",
            pact,
            "koeln-de",
            "2019-05-11",
            Map.of("words", "Not on Sundays."));
    received(
        "participation.react",
        pact,
        "barcelona-es",
        "2019-06-02",
        Map.of("participant", "koeln-de", "to", condition, "reaction", "OBJECTION"));
    received("participation.notifyWithdrawal", pact, "lyon-fr", "2021-01-10", Map.of());
  }

  private long received(String type, String id, String actor, String day, Map<String, ?> fields) {
    return papers.deposit(papers.paper(type, id, actor, day, fields));
  }

  private JsonNode data(String path) {
    var answer = reader.get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return JsonMapper.shared().readTree(answer.body());
  }

  private String page(String path) {
    var answer = reader.get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body().replaceAll("\\s+", " ");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private String address() {
    return "/instruments/" + pact;
  }

  @Test
  void theStatusPageIsLaidOutAsMinistriesKnowIt() {
    String page = page(address() + "?asOf=2022-01-01");
    assertThat(page)
        .contains(title, "10 May 2019 <b>A</b>", "1 Jun 2019 <b>s</b>", "3 Feb 2020 <b>a</b>")
        .contains("[<a href=\"/instruments/" + pact + "/participants/lyon-fr")
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
    assertThat(reader.get("/api/v1/instruments/" + pact + "?knownAt=2018-01-01").statusCode())
        .isEqualTo(404);
  }

  /** Signatories ever, committed and parties. */
  private String counts(String query) {
    JsonNode counts = data("/api/v1/instruments/" + pact + query).get("counts");
    List<String> numbers = new ArrayList<>();
    for (String kind : List.of("SIGNATORIES", "COMMITTED", "PARTIES")) {
      assertThat(counts.get(kind).get("least")).isEqualTo(counts.get(kind).get("most"));
      numbers.add(counts.get(kind).get("most").asString());
    }
    return String.join(" ", numbers);
  }

  @Test
  void aPastDayIsNamedWithTheWaysBack() {
    String past = page(address() + "?asOf=2019-06-15");
    assertThat(past)
        .contains("As it was known then", "Back to today")
        .contains(address() + "?asOf=2019-06-15&amp;knownAt=2019-06-15");
    Instant now = Instant.now();
    String known = page(address() + "?asOf=2019-06-15&knownAt=" + now);
    assertThat(known).contains("as it was known on", "With what is known today");
    assertThat(known).contains("knownAt=");
  }

  @Test
  void theTableIsFilteredAndPaged() {
    assertThat(page(address() + "?q=köln")).contains("koeln-de").doesNotContain("girona-es\"");
    assertThat(page(address() + "?country=ES"))
        .contains("girona-es")
        .doesNotContain("participants/lyon-fr");
    assertThat(page(address() + "?counted=LEFT"))
        .contains("lyon-fr")
        .doesNotContain("participants/girona-es");
    JsonNode first = data("/api/v1/instruments/" + pact + "/participants?limit=3");
    assertThat(first.get("all").asInt()).isEqualTo(4);
    assertThat(first.get("items")).hasSize(3);
    JsonNode rest = data(first.get("next").asString());
    assertThat(rest.get("items")).hasSize(1);
    assertThat(rest.has("next")).isFalse();
    assertThat(reader.get(address() + "?colour=red").statusCode()).isEqualTo(400);
    assertThat(reader.get(address() + "?counted=ALL").statusCode()).isEqualTo(400);
    assertThat(reader.get(address() + "?page=0").statusCode()).isEqualTo(400);
  }

  @Test
  void oneParticipationTellsItsActsAndDuties() {
    String page = page(address() + "/participants/koeln-de?asOf=2022-01-01");
    assertThat(page)
        .contains("Not on Sundays.", "Own day of effect", "1 Jul 2019")
        .contains("report overdue since 10 May 2021");
    received("participation.report", pact, "koeln-de", "2021-12-01", Map.of("title", "A report"));
    assertThat(page(address() + "/participants/koeln-de?asOf=2022-01-01"))
        .contains("report in time until 1 Dec 2023");
    assertThat(reader.get(address() + "/participants/milano-it").statusCode()).isEqualTo(404);
  }

  @Test
  void growthIsDrawnAndGivenAsData() {
    assertThat(page(address() + "/growth?asOf=2022-01-01"))
        .contains("class=\"line SIGNATORIES\"", "map.svg?asOf=2022-01-01#c0", "Europe");
    assertThat(reader.get(address() + "/map.svg").body()).startsWith("<svg").contains("id=\"c3\"");
    JsonNode points = data("/api/v1/instruments/" + pact + "/curve?asOf=2022-01-01").get("points");
    JsonNode last = points.get(points.size() - 1);
    assertThat(last.get("day").asString()).isEqualTo("2021-07-10");
    assertThat(last.get("committed").get("least").asInt()).isEqualTo(2);
  }

  @Test
  void theTableIsGivenAsCsv() {
    String csv = reader.get("/api/v1/instruments/" + pact + "/participants?format=csv").body();
    assertThat(csv.lines().findFirst().orElse("")).startsWith("actor,name,country,states");
    assertThat(csv.lines().count()).isEqualTo(5);
    assertThat(csv).contains("koeln-de", "2019-05-10 A", "2021-01-10,2021-07-10");
  }

  @Test
  void theListFindsIt() {
    String found = page("/instruments?q=" + encoded(title));
    assertThat(found).contains(address(), "1 instrument", "computed");
    assertThat(page("/instruments?asOf=2018-01-01&q=" + encoded(title)))
        .doesNotContain(address() + "\"");
    JsonNode listed =
        data("/api/v1/instruments?kind=PACT&state=IN_EFFECT&year=2019&q=" + encoded(title));
    assertThat(listed.get("all").asInt()).isEqualTo(1);
    assertThat(data("/api/v1/instruments?state=DRAFT&q=" + encoded(title)).get("all").asInt())
        .isZero();
    assertThat(reader.get("/api/v1/instruments?year=19").statusCode()).isEqualTo(400);
  }

  @Test
  void relationsAreReadBothWays() {
    String other = papers.adopted(Map.of("title", "Older " + title));
    papers.keep(
        "instrument.relate", pact, "2019-02-02", Map.of("relation", "BUILDS_ON", "other", other));
    assertThat(page(address())).contains("builds on", "Older " + title);
    assertThat(page("/instruments/" + other)).contains("is built on by", title);
  }

  @Test
  void whatIsNotPublicIsNotThereForStrangers() {
    String secret = "secret-" + pact;
    ActDraft quiet =
        papers.keeping(
            "instrument.register",
            secret,
            "2019-01-02",
            Map.of(
                "title",
                "Quiet " + title,
                "kind",
                "MOU",
                "bindingness",
                "POLITICAL",
                "depositary",
                KEEPER));
    papers.deposit(Drafts.with(quiet, it -> it.seenBy(Visibility.OFFICE)));
    People people = People.in(context);
    Client insider = people.signedIn(people.person(KEEPER, Role.DESK_OFFICER));
    for (String path : List.of("", "/growth", "/map.svg", "/participants/koeln-de")) {
      assertThat(reader.get("/instruments/" + secret + path).statusCode()).isEqualTo(404);
    }
    for (String path : List.of("", "/participants", "/curve")) {
      assertThat(reader.get("/api/v1/instruments/" + secret + path).statusCode()).isEqualTo(404);
    }
    assertThat(reader.get("/instruments?q=Quiet").body()).doesNotContain(secret);
    assertThat(insider.get("/instruments/" + secret).body()).contains("Quiet " + title);
    assertThat(insider.get("/instruments?q=Quiet").body()).contains(secret);
  }

  @Test
  void whoeverReadsWhatIsRestrictedLeavesATrace() {
    long act =
        papers.deposit(
            Drafts.with(
                papers.keeping(
                    "instrument.relate",
                    pact,
                    "2019-02-02",
                    Map.of("relation", "BUILDS_ON", "other", "A quiet paper")),
                it -> it.seenBy(Visibility.RESTRICTED)));
    People people = People.in(context);
    People.Person auditor = people.person(KEEPER, Role.AUDITOR);
    Client client = people.signedIn(auditor);
    List<String> paths =
        List.of(
            "/instruments/" + pact,
            "/instruments/" + pact + "/growth",
            "/api/v1/instruments/" + pact,
            "/api/v1/instruments/" + pact + "/participants",
            "/api/v1/instruments/" + pact + "/curve");
    for (int i = 0; i < paths.size(); i++) {
      assertThat(client.get(paths.get(i)).statusCode()).isEqualTo(200);
      assertThat(reads(act)).as(paths.get(i)).hasSize(i + 1).containsOnly(auditor.account());
    }
    Client officer = people.signedIn(people.person(KEEPER, Role.DESK_OFFICER));
    assertThat(officer.get(paths.getFirst()).body()).doesNotContain("A quiet paper");
    assertThat(reads(act)).hasSize(paths.size());
  }

  private List<UUID> reads(long act) {
    return context
        .getBean(JdbcClient.class)
        .sql("select account from audit_entry where what = 'act.read' and subject = :act")
        .param("act", Long.toString(act))
        .query((row, number) -> row.getObject(1, UUID.class))
        .list();
  }

  @Test
  void aCorrectionHasAPageWithItsTimeAndItsOutcome() {
    Map<String, Object> named = Map.of("instrument", pact, "name", "typo-1");
    Map<String, Object> error = new HashMap<>(named);
    error.putAll(
        Map.of(
            "language", "en",
            "clause", "art_4",
            "wrong", "They recieve it.",
            "right", "They receive it."));
    papers.keep("correction.propose", "", "2019-02-01", error);
    papers.keep("correction.enter", "", "2019-05-10", named);
    String here = address() + "/corrections/typo-1";
    assertThat(page(here))
        .contains("They recieve it.", "They receive it.", "art_4", "2 May 2019")
        .contains("Nobody objected", "entered a correction", address() + "/texts");
    assertThat(page(here + "?asOf=2019-03-01"))
        .contains("None yet", "neither been entered nor withdrawn")
        .doesNotContain("entered a correction");
    assertThat(reader.get(here + "?asOf=2019-01-31").statusCode()).isEqualTo(404);
    assertThat(reader.get(address() + "/corrections/none").statusCode()).isEqualTo(404);
    for (String path : List.of(address(), address() + "/corrections")) {
      assertThat(page(path)).contains("href=\"" + here);
    }
    assertThat(page(address() + "/texts")).contains(address() + "/corrections");
  }

  @Test
  void noticesOfAnInstrumentAreOneFeed() {
    String feed = reader.get("/notices.atom?instrument=" + pact).body();
    assertThat(feed).contains("signed ad referendum", "was adopted");
    assertThat(feed.split("<entry>", -1)).hasSize(12);
  }
}
