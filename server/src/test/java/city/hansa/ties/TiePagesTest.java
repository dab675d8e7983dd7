package city.hansa.ties;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.HansaTest;
import city.hansa.accounts.Client;
import city.hansa.accounts.People;
import city.hansa.acts.Depository;
import city.hansa.kernel.Viewer.Role;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Ties over HTTP, from acts in PostgreSQL to pages and data. */
@HansaTest
class TiePagesTest {
  private static final String HERE = "kuopio-fi";
  private static final String TACIT = "friendship~kuopio-fi~tartu-ee";
  private static final String ENDING = "cooperation~kuopio-fi~tartu-ee";
  private static final String ONE = "project~kuopio-fi~tartu-ee~harbour";

  @Autowired private ApplicationContext context;
  private People people;
  private Client reader;

  @BeforeEach
  void ties() {
    people = People.in(context);
    reader = people.reader();
    people.organisation(HERE);
    people.organisation("tartu-ee");
    if (reader.get("/ties/" + TACIT).statusCode() == 404) {
      TieDrafts drafts =
          new TieDrafts(context.getBean(Depository.class), "geonames-cities500-2023");
      drafts.say(
          """
          2024-02-29 kuopio-fi affirm with=tartu-ee kind=FRIENDSHIP term=P1Y renewal=TACIT notice=P3M themes=culture,water
          2024-02-29 tartu-ee affirm with=kuopio-fi kind=FRIENDSHIP
          2025-05-10 tartu-ee activity with=kuopio-fi kind=FRIENDSHIP activity=VISIT about=Choirs~by~the~lake
          2020-01-01 kuopio-fi affirm with=tartu-ee kind=COOPERATION notice=P6M
          2020-01-01 tartu-ee affirm with=kuopio-fi kind=COOPERATION
          2026-09-01 tartu-ee notice with=kuopio-fi kind=COOPERATION
          2026-01-01 kuopio-fi affirm with=tartu-ee kind=PROJECT label=harbour
          """);
    }
  }

  private String page(String path) {
    HttpResponse<String> answer = reader.get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body();
  }

  private static JsonNode json(String text) {
    return JsonMapper.shared().readTree(text);
  }

  @Test
  void aTieThatRenewsItselfShowsItsTermAndWhoSaidSo() {
    assertThat(page("/ties/" + TACIT + "?asOf=2026-10-01"))
        .contains("Every end has said so itself.", "Renews itself", "one year", "3 months")
        .contains("notice for this term until 30 Nov 2026", "renews itself on 28 Feb 2027")
        .contains("Choirs by the lake", "Culture, Water", "both sides", "quiet");
    assertThat(page("/ties/" + TACIT + "?asOf=2027-06-01")).contains("dormant");
  }

  @Test
  void aTieWithNoticeRunningShowsWhenItEnds() {
    assertThat(page("/ties/" + ENDING + "?asOf=2026-10-01"))
        .contains("Notice was given and runs.", "notice ends it on 1 Mar 2027");
    assertThat(page("/ties/" + ENDING + "?asOf=2027-03-01")).contains("It has ended");
    JsonNode one = json(page("/api/v1/ties/" + ENDING + "?asOf=2026-10-01"));
    assertThat(one.at("/tie/states/0").asString()).isEqualTo("ENDING");
    assertThat(one.at("/tie/next/day").asString()).isEqualTo("2027-03-01");
  }

  @Test
  void aTieThatOneSideAssertsSaysWhoIsSilent() {
    assertThat(page("/ties/" + ONE))
        .contains("Asserted, not active: nothing of their own has been received from Tartu.")
        .contains("one side only", "nothing is known");
  }

  @Test
  void aTieIsReadAsItWasKnown() {
    assertThat(reader.get("/ties/" + ONE + "?knownAt=2000-01-01").statusCode()).isEqualTo(404);
    assertThat(page("/ties/" + ONE + "?asOf=2026-10-01&knownAt=2099-01-01"))
        .contains("1 Jan 2099", "/api/v1/ties/" + ONE + "?asOf=2026-10-01&amp;knownAt=2099-01-01");
    JsonNode one = json(page("/api/v1/ties/" + ONE + "?knownAt=2099-01-01"));
    assertThat(one.at("/knownAt").asString()).startsWith("2099-01-01T23:59:59");
    assertThat(reader.get("/ties/" + ONE + "?knownAt=never").statusCode()).isEqualTo(400);
  }

  @Test
  void listsAreFilteredAndComeAsData() {
    assertThat(page("/ties?actor=kuopio-fi&kind=FRIENDSHIP&asOf=2026-10-01"))
        .contains("Ties that fit: 1 as of 1 Oct 2026.", TACIT)
        .doesNotContain(ENDING);
    JsonNode list = json(page("/api/v1/ties?actor=kuopio-fi&other=EE&country=FI&theme=water"));
    assertThat(list.get("all").asInt()).isEqualTo(1);
    assertThat(list.at("/items/0/id").asString()).isEqualTo(TACIT);
    assertThat(list.at("/standing/FRIENDSHIP/BOTH").asInt()).isEqualTo(1);
    assertThat(page("/api/v1/ties?actor=kuopio-fi&kind=PROJECT&format=csv"))
        .startsWith("id,kind,label,ends,names")
        .contains(ONE + ",PROJECT,harbour,kuopio-fi tartu-ee");
    JsonNode map = json(page("/api/v1/ties?actor=kuopio-fi&kind=PROJECT&format=geojson"));
    assertThat(map.at("/features/0/geometry/type").asString()).isEqualTo("LineString");
    assertThat(map.at("/features/0/geometry/coordinates/0/0").asDouble()).isBetween(27.0, 28.0);
    assertThat(reader.get("/ties?health=merry").statusCode()).isEqualTo(400);
    assertThat(reader.get("/ties?colour=red").statusCode()).isEqualTo(400);
    assertThat(reader.get("/ties/sister~nobody~nowhere").statusCode()).isEqualTo(404);
  }

  @Test
  void pagesOfAnActorShowItsTies() {
    assertThat(page("/actors/kuopio-fi/ties?asOf=2026-10-01")).contains("Ties of Kuopio", TACIT);
    assertThat(page("/actors/tartu-ee?asOf=2026-10-01"))
        .contains("/ties/" + ENDING, "notice ends it on 1 Mar 2027");
    JsonNode map = json(page("/ties/map.json?actor=kuopio-fi&kind=PROJECT"));
    assertThat(map.get("from").size()).isEqualTo(1);
    assertThat(Stream.of("from", "to").map(end -> map.get("ids").get(map.get(end).get(0).asInt())))
        .extracting(JsonNode::asString)
        .containsExactlyInAnyOrder("kuopio-fi", "tartu-ee");
  }

  @Test
  void theWholeMapIsTheSamePackedAndPlain() throws IOException, InterruptedException {
    HttpRequest packed =
        reader.request("/ties/map.json").header("Accept-Encoding", "br, gzip;q=0.8").build();
    HttpResponse<byte[]> answer;
    try (HttpClient browser = HttpClient.newHttpClient()) {
      answer = browser.send(packed, HttpResponse.BodyHandlers.ofByteArray());
    }
    assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
    assertThat(answer.headers().firstValue("Vary"))
        .hasValueSatisfying(vary -> assertThat(vary).isEqualToIgnoringCase("accept-encoding"));
    try (InputStream plain = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
      assertThat(json(new String(plain.readAllBytes(), StandardCharsets.UTF_8)))
          .isEqualTo(json(page("/ties/map.json")));
    }
  }

  /** Those that ship, counted by another way round: the rows of the file by their pairs. */
  @Test
  void whatShipsIsThereWithItsSidesAndWhatIsMissing() {
    JsonNode list = json(page("/api/v1/ties?kind=SISTER&asOf=2026-03-01&limit=1"));
    assertThat(list.at("/standing/SISTER/BOTH").asInt()).isEqualTo(ShippedRows.pairs("BOTH"));
    assertThat(list.at("/standing/SISTER/ONE").asInt())
        .isEqualTo(ShippedRows.pairs("A") + ShippedRows.pairs("B"));
    assertThat(list.get("all").asInt()).isEqualTo(ShippedRows.pairs());
    assertThat(page("/ties")).contains("stayed outside, with", "nobody says since when they stand");
    assertThat(json(page("/api/v1/ties?kind=SISTER&asOf=2015-12-31")).get("all").asInt()).isZero();
  }

  /** What the form offers as a number and a unit is a period in the register, and words again. */
  @Test
  void aTermIsWrittenAndReadInWords() {
    people.organisation("porvoo-fi");
    Client head = people.signedIn(people.person("porvoo-fi", Role.HEAD_OF_OFFICE));
    String type = "tie.affirm";
    assertThat(head.get("/acts/new?type=" + type).body())
        .contains("name=\"payload.term.unit\"", "such as 5 years")
        .doesNotContain("P5Y");
    HttpResponse<String> refused = term(head, "5", "");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("choose years, months or days", "value=\"5\"");
    HttpResponse<String> done = term(head, "5", "Y");
    assertThat(done.statusCode()).as(done.body()).isEqualTo(303);
    String act = done.headers().firstValue("Location").orElseThrow().replaceFirst("\\?.*", "");
    assertThat(page(act))
        .contains("5 years", "href=\"/ties/cooperation~porvoo-fi~viljandi-ee\"", "Viljandi")
        .doesNotContain("P5Y");
    assertThat(head.get("/acts/new?type=" + type + "&corrects=" + act.substring(6)).body())
        .contains("name=\"payload.term\" value=\"5\"", "value=\"Y\" selected");
    assertThat(json(page("/api/v1/ties/cooperation~porvoo-fi~viljandi-ee")).at("/terms/term"))
        .hasToString("\"P5Y\"");
  }

  private static HttpResponse<String> term(Client head, String term, String unit) {
    return head.post(
        "/acts/new",
        "type",
        "tie.affirm",
        "office",
        "porvoo-fi",
        "standing",
        "OWN",
        "madeOn",
        "2026-01-01",
        "visibility",
        "PUBLIC",
        "payload.kind",
        "COOPERATION",
        "payload.with",
        "viljandi-ee",
        "payload.renewal",
        "EXPLICIT",
        "payload.term",
        term,
        "payload.term.unit",
        unit);
  }

  @Test
  void listsNameCountriesAndSayWhatTheirWordsMean() {
    assertThat(page("/actors/kuopio-fi/ties?kind=PROJECT&asOf=2026-10-01"))
        .contains("<small>Estonia</small>", "Asserted: somebody says that the tie stands");
    assertThat(page("/ties/sponsors")).contains("format=geojson");
    assertThat(page("/ties/map")).contains("format=csv", "format=geojson");
    assertThat(page("/ties/review?country=EE")).contains("/api/v1/ties?country=EE&amp;format=csv");
  }

  /** Only what somebody in their role may enter; a past day is read, not written. */
  @Test
  void thePageOfATieOffersToEachWhatTheyMayEnter() {
    Client desk = people.signedIn(people.person(HERE, Role.DESK_OFFICER));
    assertThat(desk.get("/ties/" + ONE).body())
        .contains("type=tie.activity")
        .doesNotContain("type=tie.notice", "type=tie.suspend");
    Client head = people.signedIn(people.person(HERE, Role.HEAD_OF_OFFICE));
    assertThat(head.get("/ties/" + ONE).body())
        .contains("type=tie.suspend")
        .doesNotContain("type=tie.notice");
    assertThat(head.get("/ties/" + ONE + "?asOf=2026-10-01").body())
        .doesNotContain("type=tie.suspend");
    assertThat(page("/ties/" + ONE)).doesNotContain("type=tie.activity");
  }

  /** Of the years in which ties began, also those of ties that have ended. */
  @Test
  void whatEndedBeganAllTheSame() {
    people.organisation("hamar-no");
    new TieDrafts(context.getBean(Depository.class), "geonames-cities500-2023")
        .say(
            """
            1988-05-01 hamar-no affirm with=lund-se kind=FRIENDSHIP
            1999-05-01 hamar-no notice with=lund-se kind=FRIENDSHIP endsOn=2000-01-01 agreed=true
            """);
    assertThat(page("/ties/timeline?actor=hamar-no&kind=FRIENDSHIP"))
        .contains(">1988</th>", "Friendship 1", "both sides 0, one 1, not shown 0")
        .contains("Of 1 ties the year of the beginning is known, of 0 it is not.");
    assertThat(page("/ties/timeline?actor=hamar-no&kind=FRIENDSHIP&asOf=1987-01-01"))
        .contains("Of 0 ties the year");
  }

  @Test
  void theLifeOfTiesReadsAsPagesEverywhere() {
    for (String path :
        new String[] {
          "/ties/sleeping?asOf=2028-01-01",
          "/ties/offices",
          "/ties/consulates",
          "/ties/sponsors",
          "/ties/timeline",
          "/ties/map",
          "/ties/review?country=EE"
        }) {
      assertThat(page(path)).contains("<h1>");
    }
    assertThat(page("/ties/sleeping?asOf=2028-01-01&actor=kuopio-fi")).contains(TACIT);
    assertThat(page("/ties/timeline?actor=kuopio-fi&kind=FRIENDSHIP"))
        .contains("Of 1 ties the year of the beginning is known", "Friendship 1");
  }

  /** An office of its own, so that other tests meet its ties as they were. */
  @Test
  void aReviewPausesTheChosenTogetherOrNone() {
    people.organisation("odense-dk");
    new TieDrafts(context.getBean(Depository.class), "geonames-cities500-2023")
        .say(
            """
            2020-01-01 odense-dk affirm with=umea-se kind=FRIENDSHIP
            2020-01-01 odense-dk affirm with=umea-se kind=PROJECT
            """);
    Client head = people.signedIn(people.person("odense-dk", Role.HEAD_OF_OFFICE));
    String friendship = "friendship~odense-dk~umea-se";
    String project = "project~odense-dk~umea-se";
    assertThat(head.get("/ties/review?country=SE").body()).contains("value=\"" + friendship);
    HttpResponse<String> incomplete =
        head.post(
            "/ties/review",
            "country",
            "SE",
            "tie",
            friendship,
            "tie",
            project,
            "decision",
            "Council 7/2026",
            "reason",
            "War");
    assertThat(incomplete.statusCode()).isEqualTo(422);
    assertThat(incomplete.body())
        .contains("Nothing was paused", "To be reviewed on", "Council 7/2026");
    HttpResponse<String> done =
        head.post(
            "/ties/review",
            "country",
            "SE",
            "tie",
            friendship,
            "tie",
            project,
            "decision",
            "Council 7/2026",
            "reason",
            "War",
            "reviewOn",
            "2099-01-01",
            "exception",
            "Medical aid");
    assertThat(done.statusCode()).as(done.body()).isEqualTo(303);
    for (String tie : new String[] {friendship, project}) {
      assertThat(page("/ties/" + tie))
          .contains("paused", "Council 7/2026", "Medical aid", "1 Jan 2099");
    }
    assertThat(reader.post("/ties/review", "country", "SE").statusCode()).isEqualTo(401);
  }
}
