package city.hansa.cli;

import city.hansa.engine.ledger.note.VerifierKey;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a register holds, read through its API, and where that tells nothing, from its database. */
final class RegisterReading {

  private final Supplier<URI> site;
  private final String token;

  RegisterReading(Supplier<URI> site, String token) {
    this.site = site;
    this.token = token;
  }

  /** What a path answers; fails unless it is 200. */
  String get(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer = answer(path);
    if (answer.statusCode() != 200) {
      throw new AssertionError(path + ": " + answer.statusCode() + " " + answer.body());
    }
    return answer.body();
  }

  int status(String path) throws IOException, InterruptedException {
    return answer(path).statusCode();
  }

  private HttpResponse<String> answer(String path) throws IOException, InterruptedException {
    try (var http = HttpClient.newHttpClient()) {
      var request =
          HttpRequest.newBuilder(site.get().resolve(path))
              .header("Authorization", "Bearer " + token)
              .build();
      return http.send(request, BodyHandlers.ofString());
    }
  }

  private static JsonNode json(String text) {
    return JsonMapper.shared().readTree(text);
  }

  /** Cities, some thousands, without one. */
  List<String> cities(String but) throws IOException, InterruptedException {
    List<String> ids = new ArrayList<>();
    String next = "/api/v1/actors?kind=city&limit=500";
    while (next != null && ids.size() < 4_000) {
      JsonNode page = json(get(next));
      page.get("items").forEach(item -> ids.add(item.get("id").asString()));
      next = page.hasNonNull("next") ? page.get("next").asString() : null;
    }
    ids.remove(but);
    return ids;
  }

  /** All acts, in the order of their numbers. */
  List<JsonNode> acts() throws IOException, InterruptedException {
    return get("/api/v1/acts?format=jsonl").lines().map(RegisterReading::json).toList();
  }

  /** The numbers of the notices of all years, the latest first. */
  List<Integer> notices() throws IOException, InterruptedException {
    List<Integer> numbers = new ArrayList<>();
    String next = "/api/v1/notices?limit=200";
    while (next != null) {
      JsonNode page = json(get(next));
      page.get("items")
          .forEach(
              item -> numbers.add(Integer.valueOf(item.get("number").asString().split("\\.")[1])));
      next = page.hasNonNull("next") ? page.get("next").asString() : null;
    }
    return numbers;
  }

  List<VerifierKey> keys() throws IOException, InterruptedException {
    return get("/log/keys")
        .lines()
        .filter(line -> !line.isBlank())
        .map(VerifierKey::parse)
        .toList();
  }

  /** Under which key which act was written. */
  Map<String, Long> numbersByKey(Path data) throws IOException, SQLException {
    Path postgres = data.resolve("postgres");
    String url =
        "jdbc:postgresql://127.0.0.1:"
            + Files.readString(postgres.resolve("port")).strip()
            + "/hansa";
    String password = Files.readString(postgres.resolve("hansa.password")).strip();
    Map<String, Long> numbers = new HashMap<>();
    try (var database = DriverManager.getConnection(url, "hansa", password);
        var statement = database.createStatement();
        var rows = statement.executeQuery("select key, act from act_submission")) {
      while (rows.next()) {
        numbers.put(rows.getString("key"), rows.getLong("act"));
      }
    }
    return numbers;
  }
}
