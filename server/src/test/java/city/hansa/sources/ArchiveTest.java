package city.hansa.sources;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.HansaTest;
import city.hansa.accounts.Client;
import city.hansa.accounts.People;
import city.hansa.accounts.Scope;
import city.hansa.kernel.Viewer.Role;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sources that the desk enters, their copies, and what becomes of a dead address. */
@HansaTest
class ArchiveTest {
  @Autowired private ApplicationContext context;
  @Autowired private JdbcClient sql;
  private People people;
  private Client desk;

  @BeforeEach
  void signIn() {
    people = People.in(context);
    desk = people.signedIn(people.person("barcelona-es", Role.DESK_OFFICER));
  }

  @Test
  void aDeadAddressShowsTheArchivedCopyWithItsDay() throws Exception {
    String at = add("Minutes of " + UUID.randomUUID(), "PUBLIC");
    String content = "Minutes of a council " + UUID.randomUUID();
    assertThat(upload(at, "minutes.pdf", content).statusCode()).isEqualTo(303);
    String sha256 = sha256(content);
    assertThat(desk.post(at + "/address", "dead", "true").statusCode()).isEqualTo(303);
    String page = people.reader().get(at).body();
    assertThat(page)
        .contains("Its address was found dead on", "Archived copy of", sha256)
        .contains("<s>https://example.org/minutes</s>");
    HttpResponse<String> copy = people.reader().get(at + "/copies/" + sha256);
    assertThat(copy.body()).isEqualTo(content);
    assertThat(copy.headers().map())
        .containsEntry("x-content-type-options", java.util.List.of("nosniff"))
        .containsEntry("content-security-policy", java.util.List.of("default-src 'none'; sandbox"));
    assertThat(copy.headers().firstValue("Content-Disposition").orElse(""))
        .startsWith("attachment; filename=\"minutes-of-")
        .endsWith(".txt\"");
    desk.post(at + "/address", "dead", "false");
    assertThat(people.reader().get(at).body()).doesNotContain("found dead");
  }

  @Test
  void theSameFileIsKeptOnce() throws Exception {
    String content = "One text " + UUID.randomUUID();
    String one = add("One " + UUID.randomUUID(), "PUBLIC");
    String other = add("Other " + UUID.randomUUID(), "PUBLIC");
    assertThat(upload(one, "a.txt", content).statusCode()).isEqualTo(303);
    assertThat(upload(other, "b.txt", content).statusCode()).isEqualTo(303);
    assertThat(upload(other, "again.txt", content).statusCode()).isEqualTo(303);
    assertThat(count("archived_content", sha256(content))).isEqualTo(1);
    assertThat(count("archived_copy", sha256(content))).isEqualTo(2);
  }

  @Test
  void aLargeFileComesBackAsItWas() throws Exception {
    String content = "0123456789abcdef".repeat(60_000) + UUID.randomUUID();
    String at = add("Large " + UUID.randomUUID(), "PUBLIC");
    assertThat(upload(at, "large.txt", content).statusCode()).isEqualTo(303);
    assertThat(people.reader().get(at + "/copies/" + sha256(content)).body()).isEqualTo(content);
  }

  @Test
  void whatIsNoDocumentOrTooLargeIsRefused() throws Exception {
    String at = add("Refused " + UUID.randomUUID(), "PUBLIC");
    HttpResponse<String> program = upload(at, "report.pdf", "MZ\u0000\u0001");
    assertThat(program.statusCode()).isEqualTo(400);
    assertThat(program.body()).contains("whatever its name says");
    HttpResponse<String> large = upload(at, "large.txt", "x".repeat(21 << 20));
    assertThat(large.statusCode()).isEqualTo(400);
    assertThat(people.reader().get(at).body()).doesNotContain("Archived copy");
  }

  @Test
  void aPageIsHandedOutAsTextNeverRun() throws Exception {
    String at = add("Page " + UUID.randomUUID(), "PUBLIC");
    String content = "<!doctype html><script>alert(1)</script>" + UUID.randomUUID();
    upload(at, "page.html", content);
    HttpResponse<String> copy = people.reader().get(at + "/copies/" + sha256(content));
    assertThat(copy.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
  }

  @Test
  void whatAnOfficeKeepsIsClosedToOthersCopiesAndAll() throws Exception {
    String at = add("Quiet paper " + UUID.randomUUID(), "OFFICE");
    assertThat(at).doesNotContain("quiet");
    String content = "Quiet " + UUID.randomUUID();
    upload(at, "a.txt", content);
    Client other = people.signedIn(people.person("lleida-es", Role.HEAD_OF_OFFICE));
    for (Client reader : java.util.List.of(people.reader(), other)) {
      assertThat(reader.get(at).statusCode()).isEqualTo(404);
      assertThat(reader.get(at + "/copies/" + sha256(content)).statusCode()).isEqualTo(404);
      assertThat(reader.get("/sources").body()).doesNotContain("Quiet paper");
      assertThat(reader.get("/api/v1/sources").body()).doesNotContain("Quiet paper");
    }
    assertThat(desk.get(at + "/copies/" + sha256(content)).body()).isEqualTo(content);
  }

  @Test
  void nobodyWritesWithoutARoleAndTheServerCallsNobody() throws Exception {
    String at = add("Closed " + UUID.randomUUID(), "PUBLIC");
    Client guest = people.signedIn(people.person());
    assertThat(guest.post(at + "/address", "dead", "true").statusCode()).isEqualTo(403);
    assertThat(people.reader().get("/sources/new").statusCode()).isEqualTo(303);
    HttpResponse<String> fetch = desk.post(at + "/fetch");
    assertThat(fetch.statusCode()).isEqualTo(422);
    assertThat(fetch.body()).contains("its operator has not allowed it");
  }

  @Test
  void toWhatShipsOnlyRegistrarsAndAdministratorsAdd() {
    String copies = "/api/v1/sources/c40-history/copies?name=a.txt";
    for (Role role : java.util.List.of(Role.DESK_OFFICER, Role.HEAD_OF_OFFICE)) {
      HttpResponse<String> no =
          people
              .withToken(people.person("barcelona-es", role), Scope.CLAIMS_WRITE)
              .send("POST", copies, "text/plain", "a copy");
      assertThat(no.statusCode()).isEqualTo(403);
      assertThat(no.body()).contains("ships with Hansa");
    }
    assertThat(desk.get("/sources/c40-history").body()).doesNotContain("Keep it");
    for (People.Person person :
        java.util.List.of(people.person("girona-es", Role.REGISTRAR), people.administrator())) {
      HttpResponse<String> kept =
          people.signedIn(person).send("POST", copies, "text/plain", "A copy by " + person.name());
      assertThat(kept.statusCode()).as(kept.body()).isEqualTo(201);
    }
  }

  @Test
  void whoReadsARestrictedSourceLeavesATrace() {
    String at = add("Sealed " + UUID.randomUUID(), "RESTRICTED");
    String id = at.substring(at.lastIndexOf('/') + 1);
    assertThat(readers(id)).isEmpty();
    Client head = people.signedIn(people.person("barcelona-es", Role.HEAD_OF_OFFICE));
    assertThat(head.get(at).statusCode()).isEqualTo(200);
    assertThat(head.get("/api/v1/sources").body()).contains(id);
    assertThat(people.reader().get(at).statusCode()).isEqualTo(404);
    assertThat(readers(id)).containsExactly("barcelona-es", "barcelona-es");
  }

  private java.util.List<String> readers(String source) {
    return sql.sql(
            "select organisation from audit_entry where what = 'source.read' and subject = :id")
        .param("id", source)
        .query((row, number) -> row.getString(1))
        .list();
  }

  @Test
  void theFormSaysWhatIsWrongAndKeepsWhatWasTyped() {
    HttpResponse<String> page =
        desk.post(
            "/sources/new",
            "title",
            "A title to keep",
            "address",
            "javascript:alert(1)",
            "retrievedOn",
            "2999-01-01",
            "published",
            "last year",
            "office",
            "barcelona-es",
            "visibility",
            "PUBLIC");
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body())
        .contains("A title to keep", "is no address of the web", "still to come", "is no date");
  }

  @Test
  void programsBringSourcesAndCopiesToo() throws Exception {
    People.Person officer = people.person("barcelona-es", Role.DESK_OFFICER);
    Client program = people.withToken(officer, Scope.READ, Scope.CLAIMS_WRITE);
    HttpResponse<String> made =
        program.postJson(
            "/api/v1/sources",
            "{\"title\":\"By program\",\"retrievedOn\":\"2026-01-02\",\"office\":\"barcelona-es\"}");
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    String id = made.body().replaceAll("(?s).*\"id\":\"([^\"]+)\".*", "$1");
    HttpResponse<String> kept =
        program.send(
            "POST", "/api/v1/sources/" + id + "/copies?name=a.csv", "text/csv", "a,b\n1,2");
    assertThat(kept.statusCode()).as(kept.body()).isEqualTo(201);
    assertThat(kept.body()).contains(sha256("a,b\n1,2"), "CSV");
    Client reading = people.withToken(officer, Scope.READ);
    assertThat(reading.postJson("/api/v1/sources", "{}").statusCode()).isEqualTo(403);
  }

  private String add(String title, String visibility) {
    HttpResponse<String> done =
        desk.post(
            "/sources/new",
            "title",
            title,
            "address",
            "https://example.org/minutes",
            "retrievedOn",
            "2026-01-02",
            "office",
            "barcelona-es",
            "visibility",
            visibility);
    assertThat(done.statusCode()).as(done.body()).isEqualTo(303);
    return done.headers().firstValue("Location").orElseThrow();
  }

  private HttpResponse<String> upload(String at, String name, String content) {
    String part = "----part" + UUID.randomUUID();
    String body =
        """
        --%1$s\r
        Content-Disposition: form-data; name="_csrf"\r
        \r
        %2$s\r
        --%1$s\r
        Content-Disposition: form-data; name="file"; filename="%3$s"\r
        Content-Type: application/octet-stream\r
        \r
        %4$s\r
        --%1$s--\r
        """
            .formatted(part, desk.formToken(), name, content);
    HttpRequest request =
        desk.request(at + "/copies")
            .header("Content-Type", "multipart/form-data; boundary=" + part)
            .POST(BodyPublishers.ofString(body))
            .build();
    return desk.send(request);
  }

  private long count(String table, String sha256) {
    return sql.sql("select count(*) from " + table + " where sha256 = :sha256")
        .param("sha256", sha256)
        .query(Long.class)
        .single();
  }

  private static String sha256(String content) throws Exception {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
