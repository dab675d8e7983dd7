package city.hansa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An untidy list of members, previewed by {@code hansa import list} beside the running register and
 * by a program over HTTP: both see the same figures, and nothing is written.
 *
 * @param email of a desk officer of Turku
 */
record ListFigures(URI site, Path data, String email) {
  private static final String SOURCE = "geonames-cities500-2023";
  private static final String LIST =
      """
      DEMONSTRATION, nobody of these is a member;
      City;Country
      Málaga;Spain
      Hague, The;Netherlands
      Málaga;Spain
      Union of Municipalities of the Upper Valley;Italy
      Total;4
      """;

  void areTheSame() throws IOException, InterruptedException {
    Path file = Files.writeString(data.resolve("members.csv"), LIST);
    String said =
        HansaProcess.said(
            0,
            "import",
            "list",
            file.toString(),
            "--office",
            "turku-fi",
            "--as",
            email,
            "--network",
            "city-protocol",
            "--source",
            SOURCE,
            "--as-of",
            "2024-03-01",
            "--check",
            "--data",
            data.toString());
    JsonNode counts = byProgram().get("counts");
    assertThat(counts.get("JOIN").asInt()).isEqualTo(2);
    assertThat(said)
        .contains("Previewed; to be written")
        .contains(line(counts, "JOIN", "joins"))
        .contains(line(counts, "REPEATED", "repeated"))
        .contains(line(counts, "NOBODY", "not found"))
        .contains(line(counts, "BESIDE", "set aside"))
        .contains(line(counts, "ACTS", "acts"));
  }

  private static String line(JsonNode counts, String outcome, String label) {
    return " " + counts.get(outcome).asInt() + " " + label;
  }

  private JsonNode byProgram() throws IOException, InterruptedException {
    try (var person = new Visitor(site);
        var http = HttpClient.newHttpClient()) {
      person.signIn(email);
      String token = person.token("import");
      JsonNode list = send(http, token, "POST", "?office=turku-fi", "text/csv", LIST);
      String id = "/" + list.get("id").asString();
      String settings =
          """
          {"kind":"members","network":"city-protocol","source":"%s","day":"2024-03-01"}
          """
              .formatted(SOURCE);
      send(http, token, "PUT", id + "/settings", "application/json", settings);
      return send(http, token, "POST", id + "/preview", "application/json", "");
    }
  }

  private JsonNode send(
      HttpClient http, String token, String method, String path, String type, String body)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(site + "/api/v1/lists" + path))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", type)
            .method(method, BodyPublishers.ofString(body))
            .build();
    var answer = http.send(request, BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
    return JsonMapper.shared().readTree(answer.body());
  }
}
