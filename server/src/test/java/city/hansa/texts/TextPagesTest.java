package city.hansa.texts;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.HansaTest;
import city.hansa.accounts.Client;
import city.hansa.accounts.People;
import city.hansa.accounts.Scope;
import city.hansa.engine.text.Text;
import city.hansa.engine.text.write.Docx;
import city.hansa.kernel.Viewer.Role;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Texts over HTTP: brought, read, compared, handed out. */
@HansaTest
class TextPagesTest {
  private static final Text ONE =
      Samples.articles("en", "Article", "Cities clean their air.", "They report each year.");
  private static final Text TWO =
      Samples.articles("en", "Article", "Cities shall clean their air.", "They report each year.");
  private static final Text ARABIC =
      Samples.articles("ar", "المادة", "تنقي المدن هواءها.", "وتقدم تقريرا كل سنة.");
  private static final String BOUNDARY = "----of-a-test";
  private static final Pattern HELD = Pattern.compile("name=\"held\" value=\"([^\"]+)\"");

  @Autowired private ApplicationContext context;

  @Test
  void aDocumentIsShownBeforeAnythingIsKeptAndThenProposed() {
    Pact pact = Pact.in(context);
    Client client = People.in(context).signedIn(pact.registrar());
    HttpResponse<String> preview =
        upload(client, pact.path() + "/new", Docx.of(ONE), "pact.docx", "1", "en");
    assertThat(preview.statusCode()).isEqualTo(200);
    assertThat(preview.body()).contains("art_2", "Nothing is kept yet", "They report each year.");
    assertThat(client.get(pact.path()).body()).contains("No text of this instrument");
    Matcher held = HELD.matcher(preview.body());
    assertThat(held.find()).isTrue();
    String[] form = {
      "held",
      held.group(1).replace("&#43;", "+"),
      "version",
      "1",
      "language",
      "en",
      "office",
      "uclg",
      "authentic",
      "true"
    };
    HttpResponse<String> done = client.post(pact.path(), form);
    assertThat(done.statusCode()).isEqualTo(303);
    assertThat(done.headers().firstValue("Location").orElse(""))
        .contains(pact.path() + "/1/en?deposited=");
    assertThat(client.post(pact.path(), form).statusCode()).isEqualTo(409);
    assertThat(client.get(pact.path()).body()).contains("Version 1, English", "proposed");
  }

  @Test
  void whatCannotBeReadSaysWhyAndKeepsTheChoices() {
    Pact pact = Pact.in(context);
    Client client = People.in(context).signedIn(pact.registrar());
    byte[] broken = "PK\u0003\u0004 no document".getBytes(StandardCharsets.ISO_8859_1);
    HttpResponse<String> page =
        upload(client, pact.path() + "/new", broken, "pact.docx", "7", "fr");
    assertThat(page.statusCode()).isEqualTo(422);
    assertThat(page.body()).contains("Nothing was kept", "is broken", "value=\"7\"");
    page = upload(client, pact.path() + "/new", Docx.of(ONE), "pact.docx", "1", "english!");
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains("is no code of a language");
  }

  @Test
  void othersAreToldWhoKeepsTheText() {
    Pact pact = Pact.in(context);
    People people = People.in(context);
    assertThat(people.reader().get(pact.path() + "/new").statusCode()).isIn(303, 401);
    Client other = people.signedIn(people.person("barcelona-es", Role.DESK_OFFICER));
    HttpResponse<String> refused = other.get(pact.path() + "/new");
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(refused.body()).contains("are kept by");
  }

  @Test
  void aVersionIsReadComparedAndHandedOut() {
    Pact pact = Pact.in(context);
    pact.propose(1, ONE);
    pact.propose(2, TWO);
    pact.propose(2, ARABIC);
    Client reader = People.in(context).reader();
    assertThat(reader.get(pact.path() + "/2/ar").body())
        .contains("<article class=\"text\" lang=\"ar\" dir=\"rtl\">", "id=\"art_2\"");
    assertThat(reader.get(pact.path() + "/compare?from=v1.en&to=v2.en").body())
        .contains("<ins>", "shall", "reworded");
    assertThat(reader.get(pact.path() + "/compare?from=v1.en&to=v2.en&only=changed").body())
        .doesNotContain("They report each year.");
    assertThat(reader.get(pact.path() + "/compare?from=v1.en&to=v2.ar").statusCode())
        .isEqualTo(400);
    assertThat(reader.get(pact.path() + "/compare?from=v1.en&to=two").statusCode()).isEqualTo(400);
    assertThat(reader.get(pact.path() + "/beside?one=v2.en&other=v2.ar").body())
        .contains("Both languages have the same clauses", "dir=\"rtl\"");
    for (String format : new String[] {"akn", "xml", "html", "docx", "pdf"}) {
      HttpResponse<String> file = reader.get(pact.path() + "/2/en." + format);
      assertThat(file.statusCode()).as(format).isEqualTo(200);
      assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
          .startsWith("attachment");
    }
    assertThat(reader.get(pact.path() + "/2/en.odt").statusCode()).isEqualTo(400);
    assertThat(reader.get(pact.path() + "/2/en?format=akn").body()).contains("akomaNtoso");
    assertThat(reader.get(pact.path() + "/3/en").statusCode()).isEqualTo(404);
  }

  @Test
  void programsBringReadAndCompareTexts() {
    Pact pact = Pact.in(context);
    Client program = People.in(context).withToken(pact.registrar(), Scope.READ, Scope.ACTS_WRITE);
    String path = "/api/v1" + pact.path();
    HttpResponse<String> made = upload(program, path, Docx.of(ONE), "one.docx", "1", "en");
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    pact.propose(2, TWO);
    JsonNode list = json(program.get(path)).get("items");
    assertThat(list.findValuesAsString("id"))
        .containsExactly(pact.id() + ".v2.en", pact.id() + ".v1.en");
    JsonNode one = json(program.get(path + "/1/en"));
    assertThat(one.get("clauses").get(1).get("address").asString()).isEqualTo("art_2");
    JsonNode compared = json(program.get(path + "/compare?from=v1.en&to=v2.en"));
    assertThat(compared.get("counts").get("reworded").asInt()).isEqualTo(1);
    HttpResponse<String> refused =
        upload(program, path, "".getBytes(StandardCharsets.UTF_8), "x.docx", "3", "en");
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    Client reading = People.in(context).withToken(pact.registrar(), Scope.READ);
    assertThat(upload(reading, path, Docx.of(ONE), "one.docx", "4", "en").statusCode())
        .isEqualTo(403);
  }

  /** Words that both versions share, at the size of a long pact. */
  @Test
  void fortyPagesAreComparedQuickly() {
    Pact pact = Pact.in(context);
    pact.propose(1, Samples.fortyPages(1));
    pact.propose(2, Samples.fortyPages(2));
    Client reader = People.in(context).reader();
    long start = System.nanoTime();
    HttpResponse<String> page =
        reader.get(pact.path() + "/compare?from=v1.en&to=v2.en&only=changed");
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("instead");
    assertThat(took).isLessThan(Duration.ofSeconds(3));
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return JsonMapper.shared().readTree(answer.body());
  }

  private static HttpResponse<String> upload(
      Client client, String path, byte[] file, String name, String version, String language) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    part(body, "version", version);
    part(body, "language", language);
    part(body, "office", "uclg");
    part(body, "authentic", "true");
    body.writeBytes(
        ("--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n"
                .formatted(BOUNDARY, name))
            .getBytes(StandardCharsets.UTF_8));
    body.writeBytes(file);
    body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    var request =
        client
            .request(path)
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(BodyPublishers.ofByteArray(body.toByteArray()));
    return client.send(
        (path.startsWith("/api") ? request : request.header("X-CSRF-TOKEN", client.formToken()))
            .build());
  }

  private static void part(ByteArrayOutputStream body, String name, String value) {
    body.writeBytes(
        "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
            .formatted(BOUNDARY, name, value)
            .getBytes(StandardCharsets.UTF_8));
  }
}
