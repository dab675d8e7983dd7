package city.hansa.instruments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.hansa.HansaTest;
import city.hansa.accounts.Client;
import city.hansa.accounts.People;
import city.hansa.accounts.Scope;
import city.hansa.accounts.leaving.Erasure;
import city.hansa.acts.Depository;
import city.hansa.acts.Drafts;
import city.hansa.authority.Authorities;
import city.hansa.imports.Bringer;
import city.hansa.instruments.roll.Counts.What;
import city.hansa.instruments.roll.Rolls;
import city.hansa.instruments.roll.Sheet;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Signing at the desk, and a campaign from the invite list to the received paper. */
@HansaTest
class SignatureCampaignTest {
  private static final String KEEPER = "uclg";
  private static final String CITY = "bilbao-es";
  private static final Pattern LINK = Pattern.compile("<code>https?://[^/]+(/sign/[^<]+)</code>");

  @Autowired private ApplicationContext context;
  @Autowired private Depository depository;
  @Autowired private Authorities authorities;
  @Autowired private Rolls rolls;
  @Autowired private JdbcClient sql;

  private People people;
  private Viewer registrar;
  private Client desk;

  @BeforeEach
  void office() {
    people = People.in(context);
    People.Person keeper = people.person(KEEPER, Role.REGISTRAR);
    registrar = people.viewer(keeper);
    desk = people.signedIn(keeper);
  }

  private String pact(Map<String, ?> terms) {
    return Pacts.adopted(depository, registrar, KEEPER, terms);
  }

  private int count(String pact, What what) {
    return Sheet.of(rolls.get(pact, null, Viewer.PUBLIC), LocalDate.now()).counts().of(what).low();
  }

  private static HttpResponse<String> sign(Client who, String pact, String... more) {
    String[] fields = {
      "office",
      CITY,
      "type",
      "participation.sign",
      "madeOn",
      "2026-02-01",
      "by.name",
      "Ada Example",
      "by.role",
      "deputy mayor",
      "conditions",
      "Only as far as we may."
    };
    String[] all = java.util.Arrays.copyOf(fields, fields.length + more.length);
    System.arraycopy(more, 0, all, fields.length, more.length);
    return who.post("/instruments/" + pact + "/sign", all);
  }

  @Test
  void aSignatorySignsWithTheResolutionOfTheCouncilAndIsToldWhatIsMissingWithout() {
    String pact = pact(Map.of("signing", "AD_REFERENDUM", "conditionPolicy", "NONE_ALLOWED"));
    Client deputy = people.signedIn(people.person(CITY, Role.SIGNATORY));
    HttpResponse<String> page = deputy.get("/instruments/" + pact + "/sign");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("Kept, without effect: this instrument allows none.")
        .contains("No rule packs are loaded for Spain")
        .contains("This is not legal advice.")
        .contains("/desk/authority/" + CITY)
        .doesNotContain("Sign definitively");
    HttpResponse<String> without = sign(deputy, pact);
    assertThat(without.statusCode()).isEqualTo(422);
    assertThat(without.body()).contains("Only as far as we may.", "deputy mayor");
    assertThat(count(pact, What.SIGNATORIES)).isZero();
    String resolution =
        authorities.record(
            people.viewer(people.person(CITY, Role.HEAD_OF_OFFICE)),
            Drafts.resolution(CITY, "2026-01-10", "2027-01-01", "participation"));
    HttpResponse<String> done = sign(deputy, pact, "authority", resolution, "key", pact);
    assertThat(done.statusCode()).isEqualTo(303);
    assertThat(done.headers().firstValue("Location").orElseThrow())
        .matches("/acts/\\d+\\?deposited");
    assertThat(
            sign(deputy, pact, "authority", resolution, "key", pact)
                .headers()
                .firstValue("Location"))
        .as("sent twice, written once")
        .isEqualTo(done.headers().firstValue("Location"));
    assertThat(sign(deputy, pact, "authority", resolution).statusCode()).isEqualTo(409);
    assertThat(count(pact, What.SIGNATORIES)).isEqualTo(1);
  }

  @Test
  void nobodySignsForAnOfficeThatIsNotTheirs() {
    String pact = pact(Map.of());
    assertThat(people.reader().get("/instruments/" + pact + "/sign").statusCode()).isEqualTo(303);
    Client elsewhere = people.signedIn(people.person("lyon-fr", Role.SIGNATORY));
    assertThat(sign(elsewhere, pact).statusCode()).isEqualTo(403);
    assertThat(elsewhere.get("/instruments/" + pact + "/campaign").statusCode()).isEqualTo(403);
    assertThat(elsewhere.get("/instruments/" + pact + "/papers").statusCode()).isEqualTo(403);
    assertThat(elsewhere.get("/instruments/" + pact + "/receive").statusCode()).isEqualTo(403);
  }

  /** A form with a file, as a browser sends it. */
  private static HttpResponse<String> upload(
      Client who, String path, String content, String... fields) {
    StringBuilder body = new StringBuilder();
    for (int at = 0; at < fields.length; at += 2) {
      body.append(
          "--part\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
              .formatted(fields[at], fields[at + 1]));
    }
    if (!content.isEmpty()) {
      body.append(
          "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"signed.txt\"\r\n"
              + "Content-Type: text/plain\r\n\r\n"
              + content
              + "\r\n");
    }
    return who.send("POST", path, "multipart/form-data; boundary=part", body + "--part--\r\n");
  }

  @Test
  void theRegistrarEntersAScanAndAMissingFieldDoesNotLoseTheFile() {
    String pact = pact(Map.of());
    String path = "/instruments/" + pact + "/receive";
    String[] fields = {
      "actor",
      "lyon-fr",
      "type",
      "participation.signDefinitive",
      "receivedOn",
      "2026-03-02",
      "madeOn",
      ""
    };
    HttpResponse<String> half = upload(desk, path, "We sign. Lyon.", fields);
    assertThat(half.statusCode()).isEqualTo(422);
    Matcher kept = Pattern.compile("name=\"source\" value=\"(s-[^\"]+)\"").matcher(half.body());
    assertThat(kept.find()).isTrue();
    fields[7] = "2026-03-01";
    String[] again = java.util.Arrays.copyOf(fields, fields.length + 2);
    again[8] = "source";
    again[9] = kept.group(1);
    assertThat(upload(desk, path, "", again).statusCode()).isEqualTo(303);
    assertThat(count(pact, What.COMMITTED)).isEqualTo(1);
    assertThat(desk.get("/sources/" + kept.group(1)).body()).contains("Signature of");
    assertThat(people.reader().get("/sources/" + kept.group(1)).statusCode()).isEqualTo(404);
  }

  private String invite(String pact, String... more) {
    String base = "/instruments/" + pact + "/campaign";
    HttpResponse<String> invited = desk.post(base + "/invite", more);
    assertThat(invited.statusCode()).as(invited.body()).isEqualTo(200);
    return invited.body();
  }

  private String link(String pact, String actor) {
    String invitation =
        sql.sql("select id from invitation where instrument = :pact and actor = :actor")
            .param("pact", pact)
            .param("actor", actor)
            .query(java.util.UUID.class)
            .single()
            .toString();
    HttpResponse<String> made = desk.post("/instruments/" + pact + "/campaign/links/" + invitation);
    Matcher link = LINK.matcher(made.body());
    assertThat(link.find()).as(made.body()).isTrue();
    return link.group(1);
  }

  @Test
  void aPaperHandedInByLinkWaitsAndIsReceivedOnce() {
    String pact = pact(Map.of("circle", "INVITED", "signing", "AD_REFERENDUM"));
    assertThat(invite(pact, "lines", "lyon-fr; Zoe Example; zoe@example.org\nturku-fi"))
        .contains("Invited: 2.");
    String link = link(pact, "lyon-fr");
    String secret = link.substring("/sign/".length());
    assertThat(
            sql.sql("select string_agg(l::text, ' ') from invitation_link l")
                .query(String.class)
                .single())
        .doesNotContain(secret);
    Client signer = people.reader();
    assertThat(signer.get(link).body())
        .contains("No rule packs are loaded for France")
        .contains("A signature is a political commitment, not one in law.");
    String[] fields = {
      "type",
      "participation.sign",
      "madeOn",
      "2026-03-01",
      "by.name",
      "Zoe Example",
      "by.role",
      "mayor"
    };
    assertThat(upload(signer, link, "", fields).body())
        .contains("Choose the file of the signed paper.");
    assertThat(upload(signer, link, "Signed, Zoe.", fields).body()).contains("Handed in.");
    assertThat(count(pact, What.SIGNATORIES)).as("nobody acts by a link").isZero();
    String papers = "/instruments/" + pact + "/papers";
    assertThat(desk.get("/desk").body()).contains(papers);
    Matcher paper =
        Pattern.compile(papers + "/([0-9a-f-]{36})/receive").matcher(desk.get(papers).body());
    assertThat(paper.find()).isTrue();
    String at = papers + "/" + paper.group(1);
    assertThat(desk.get(at + "/file").body()).isEqualTo("Signed, Zoe.");
    assertThat(desk.post(at + "/receive").statusCode()).isEqualTo(303);
    assertThat(count(pact, What.SIGNATORIES)).isEqualTo(1);
    assertThat(signer.get(link).statusCode()).isEqualTo(409);
    assertThat(desk.post(at + "/receive").statusCode()).isEqualTo(409);
    assertThat(desk.get(at + "/file").statusCode()).isEqualTo(404);
    String csv = desk.get("/instruments/" + pact + "/campaign.csv").body();
    assertThat(csv.lines().filter(line -> line.startsWith("lyon-fr,")))
        .singleElement()
        .asString()
        .contains("RECEIVED,SIGNED,SIGNED");
    assertThat(csv.lines().filter(line -> line.startsWith("turku-fi,")))
        .singleElement()
        .asString()
        .endsWith("SILENT");
    assertThat(csv).doesNotContain("example.org", "Zoe");
  }

  @Test
  void aPaperIsSentBackWithAReasonAndARevokedLinkOpensNothing() {
    String pact = pact(Map.of("signing", "DEFINITIVE"));
    invite(pact, "lines", "lyon-fr");
    String link = link(pact, "lyon-fr");
    String[] fields = {
      "type",
      "participation.signDefinitive",
      "madeOn",
      "2026-03-01",
      "by.name",
      "Zoe",
      "by.role",
      "mayor"
    };
    upload(people.reader(), link, "Unsigned.", fields);
    String papers = "/instruments/" + pact + "/papers";
    Matcher paper =
        Pattern.compile(papers + "/([0-9a-f-]{36})/return").matcher(desk.get(papers).body());
    assertThat(paper.find()).isTrue();
    String back = papers + "/" + paper.group(1) + "/return";
    assertThat(desk.post(back, "reason", " ").statusCode()).isEqualTo(422);
    assertThat(desk.post(back, "reason", "The page is not signed.").statusCode()).isEqualTo(303);
    assertThat(people.reader().get(link).body()).contains("The page is not signed.");
    Matcher revoke =
        Pattern.compile("(/instruments/" + pact + "/campaign/links/[0-9a-f-]{36}/revoke)")
            .matcher(desk.get("/instruments/" + pact + "/campaign").body());
    assertThat(revoke.find()).isTrue();
    assertThat(desk.post(revoke.group(1)).statusCode()).isEqualTo(200);
    assertThat(people.reader().get(link).statusCode()).isEqualTo(409);
    assertThat(upload(people.reader(), link, "Signed.", fields).statusCode()).isEqualTo(409);
  }

  @Test
  void namesThatMatchSeveralStayOpenUntilAPersonDecides() {
    String pact = pact(Map.of());
    awaitSearch();
    String base = "/instruments/" + pact + "/campaign";
    String lines = "San José\nlyon-fr";
    String preview = desk.post(base + "/list", "how", "names", "lines", lines).body();
    assertThat(preview).contains("Clear: 1. For you to decide: 1.", "choice.1");
    assertThat(desk.post(base + "/invite", "lines", lines).statusCode()).isEqualTo(422);
    assertThat(count(pact, What.INVITED)).isZero();
    Matcher offer = Pattern.compile("name=\"choice.1\" value=\"([a-z0-9-]{3,})\"").matcher(preview);
    assertThat(offer.find()).isTrue();
    invite(pact, "lines", lines, "choice.1", offer.group(1));
    assertThat(count(pact, What.INVITED)).isEqualTo(2);
    assertThat(invite(pact, "lines", "lyon-fr\nturku-fi")).contains("Not invited anew: 1.");
    assertThat(count(pact, What.INVITED)).isEqualTo(3);
  }

  private void awaitSearch() {
    await()
        .atMost(Duration.ofMinutes(1))
        .until(() -> desk.get("/api/v1/search?q=lyon").body().contains("lyon-fr"));
  }

  @Test
  void aContactIsErasedByName() {
    String pact = pact(Map.of());
    invite(pact, "lines", "turku-fi; Erna Example; erna@example.org");
    assertThat(desk.get("/instruments/" + pact + "/campaign").body()).contains("erna@example.org");
    Viewer head = people.viewer(people.person(KEEPER, Role.HEAD_OF_OFFICE));
    assertThat(context.getBean(Erasure.class).eraseName(head, KEEPER, "Erna Example")).isEqualTo(1);
    assertThat(desk.get("/instruments/" + pact + "/campaign").body())
        .doesNotContain("Erna Example", "erna@example.org")
        .contains("Turku");
  }

  @Test
  void aListOfSignatoriesIsWrittenWholeOrNotAtAll() {
    String pact = pact(Map.of("signing", "DEFINITIVE"));
    awaitSearch();
    String source =
        sql.sql("select id from source where visibility = 'PUBLIC' order by id limit 1")
            .query(String.class)
            .single();
    Client program =
        people.withToken(people.person(KEEPER, Role.DESK_OFFICER), Scope.IMPORT, Scope.READ);
    Bringer bringer = new Bringer(program, "signatories", KEEPER);
    String head = "instrument,name,country,date,kind,source\n";
    String row = pact + ",%s,%s,%s,%s," + source + "\n";
    String bad =
        head
            + row.formatted("Lyon", "FR", "2026-02", "signDefinitive")
            + row.formatted("San José", "", "2026-02-03", "signDefinitive")
            + row.formatted("lyon-fr", "", "soon", "waves");
    assertThat(bringer.problems(bringer.bring("all", bad)))
        .containsExactly(
            "3 name signatories.several", "4 date acts.bring.date", "4 kind acts.refused.choice");
    assertThat(count(pact, What.COMMITTED)).isZero();
    bringer.bring(
        "all",
        head
            + row.formatted("Lyon", "FR", "2026-02", "signDefinitive")
            + row.formatted("turku-fi", "", "2026-02-03", "signDefinitive"));
    assertThat(count(pact, What.COMMITTED)).isEqualTo(2);
  }
}
