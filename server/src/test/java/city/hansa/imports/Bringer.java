package city.hansa.imports;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.accounts.Client;
import java.net.http.HttpResponse;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A program that brings files of one kind in the name of one office.
 *
 * @param program with the scopes import and read
 */
public record Bringer(Client program, String kind, String office) {

  /** The run that came of it. */
  public JsonNode bring(String mode, String csv) {
    return json(send(mode, csv), 200);
  }

  public HttpResponse<String> send(String mode, String csv) {
    String address = "/api/v1/imports/%s?office=%s&mode=%s".formatted(kind, office, mode);
    return program.send("POST", address, "text/csv", csv);
  }

  /** Writes all of a run that was checked. */
  public HttpResponse<String> write(JsonNode run) {
    String address = "/api/v1/imports/" + run.get("id").asString() + "/write?mode=all";
    return program.send("POST", address, "text/csv", "");
  }

  public static JsonNode json(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    return JsonMapper.shared().readTree(answer.body());
  }

  /** Row, column and message key of each. */
  public List<String> problems(JsonNode run) {
    JsonNode items = json(program.get(run.get("problems").asString()), 200).get("items");
    return items
        .valueStream()
        .map(each ->
            each.get("row").asInt()
                + " "
                + each.get("column").asString()
                + " "
                + each.get("code").asString())
        .toList();
  }
}
