package city.hansa.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * The way of docs/first-act.md with the command at its end: administrator, city, role, act,
 * receipt, key, check, and the check of a receipt in which a letter was changed. Then three more
 * acts, and what somebody may do to them who has all rights in the database; at last the way back
 * in for an administrator.
 *
 * @param hansa a register that answers, and that nobody administers yet
 */
record FirstAct(HansaProcess hansa, Path data) {

  private static final String ACT =
      """
      {"type":"liaison.open","madeOn":"2026-11-20","visibility":"PUBLIC",
       "payload":{"with":"%s","purpose":"ferries"}}
      """;

  void walk() throws IOException, InterruptedException {
    URI site = URI.create("http://localhost:" + hansa.ready());
    String token = officer(site);
    long first = deposit(site, token, "uclg");
    String receipt =
        new RegisterReading(() -> site, token).get("/api/v1/acts/" + first + "/receipt");
    Path key = Files.writeString(data.resolve("key.txt"), keyByCommand());
    assertThat(check(receipt, key, 0))
        .contains("The receipt holds: act number " + first)
        .contains(first + " acts,");
    String changed = receipt.replace("ferries", "berries");
    assertThat(changed).isNotEqualTo(receipt);
    assertThat(check(changed, key, 1)).contains("the act was changed; number " + first);
    assertThat(HansaProcess.said(0, "verify", "--log", site + "/log", "--key", key.toString()))
        .contains("The log holds");
    deposit(site, token, "barcelona-es");
    deposit(site, token, "lyon-fr");
    deposit(site, token, "hamburg-de");
    new ListFigures(site, data, "aino@example.org").areTheSame();
    new HandsInTheDatabase(site, data, key, first).areFound();
    comeBack(site);
  }

  /** An administrator who lost everything: the console's link opens the account, and once. */
  private void comeBack(URI site) throws IOException, InterruptedException {
    String said =
        HansaProcess.said(0, "admin", "link", "--data", data.toString(), "--address", site + "/");
    var printed = Pattern.compile(Pattern.quote(site + "/link/") + "[\\w-]{43}").matcher(said);
    assertThat(printed.find()).as(said).isTrue();
    String link = URI.create(printed.group()).getPath();
    try (var person = new Visitor(site)) {
      person.administer(link, "aino@example.org");
      person.takeIn("tampere-fi", "", "aino@example.org");
    }
    assertThat(HansaProcess.status(site.getPort(), link)).as("once").isEqualTo(409);
  }

  /** Leaves the time zone to the gazetteer. */
  private String officer(URI site) throws IOException, InterruptedException {
    try (var person = new Visitor(site)) {
      person.administer(hansa.link(), "aino@example.org");
      person.takeIn("turku-fi", "", "aino@example.org");
      return person.token();
    }
  }

  /** Returns the number of the act; those before it tell what ships. */
  private static long deposit(URI site, String token, String with)
      throws IOException, InterruptedException {
    try (var http = HttpClient.newHttpClient()) {
      var request =
          HttpRequest.newBuilder(site.resolve("/api/v1/acts"))
              .header("Authorization", "Bearer " + token)
              .header("Content-Type", "application/json")
              .POST(BodyPublishers.ofString(ACT.formatted(with)))
              .build();
      var answer = http.send(request, BodyHandlers.ofString());
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
      var number = Pattern.compile("\"number\":\\s*(\\d+)").matcher(answer.body());
      assertThat(number.find()).as(answer.body()).isTrue();
      return Long.parseLong(number.group(1));
    }
  }

  /** What goes into the file for {@code --key}, printed beside the server that runs. */
  private String keyByCommand() throws IOException, InterruptedException {
    return HansaProcess.said(0, "log", "key", "--data", data.toString());
  }

  private String check(String receipt, Path key, int status)
      throws IOException, InterruptedException {
    Path file = Files.writeString(data.resolve("receipt.json"), receipt, UTF_8);
    return HansaProcess.said(status, "verify", file.toString(), "--key", key.toString());
  }
}
