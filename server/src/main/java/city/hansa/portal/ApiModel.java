package city.hansa.portal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the OpenAPI document into what the page shows; pure. */
final class ApiModel {

  private ApiModel() {}

  /** The operations in the order of their paths. */
  static List<ApiPage.Operation> operations(JsonNode document, String base) {
    List<ApiPage.Operation> all = new ArrayList<>();
    document
        .path("paths")
        .properties()
        .forEach(path ->
            path.getValue()
                .properties()
                .forEach(method ->
                    all.add(operation(path.getKey(), method.getKey(), method.getValue(), base))));
    return all.stream().sorted((one, other) -> one.path().compareTo(other.path())).toList();
  }

  private static ApiPage.Operation operation(
      String path, String method, JsonNode operation, String base) {
    List<ApiPage.Parameter> parameters =
        StreamSupport.stream(operation.path("parameters").spliterator(), false)
            .map(ApiModel::parameter)
            .toList();
    return new ApiPage.Operation(
        (method + path).replaceAll("[^a-z0-9]+", "-"),
        method.toUpperCase(java.util.Locale.ROOT),
        path,
        text(operation, "summary"),
        text(operation, "description"),
        parameters,
        formats(operation),
        method.equals("get") ? curl(path, parameters, base) : null);
  }

  private static ApiPage.Parameter parameter(JsonNode parameter) {
    JsonNode example = parameter.path("example");
    return new ApiPage.Parameter(
        text(parameter, "name"),
        text(parameter, "in"),
        parameter.path("required").asBoolean(false),
        type(parameter.path("schema")),
        text(parameter, "description"),
        example.isMissingNode() || example.isNull() ? null : example.asString());
  }

  private static String type(JsonNode schema) {
    JsonNode items = schema.path("items");
    JsonNode choices = items.isMissingNode() ? schema.path("enum") : items.path("enum");
    if (choices.isArray() && choices.size() <= 16) {
      return StreamSupport.stream(choices.spliterator(), false)
          .map(JsonNode::asString)
          .collect(Collectors.joining(", "));
    }
    return text(items.isMissingNode() ? schema : items, "type");
  }

  private static List<String> formats(JsonNode operation) {
    return operation.path("responses").path("200").path("content").properties().stream()
        .map(java.util.Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /** Null when a required parameter has no example. */
  private static @Nullable String curl(
      String path, List<ApiPage.Parameter> parameters, String base) {
    String address = path;
    for (ApiPage.Parameter each : parameters) {
      if (each.required() && each.example() == null) {
        return null;
      }
      if (each.in().equals("path") && each.example() != null) {
        address = address.replace("{" + each.name() + "}", encoded(each.example()));
      }
    }
    String query =
        parameters.stream()
            .filter(each -> each.in().equals("query"))
            .flatMap(each ->
                Stream.ofNullable(each.example())
                    .map(example -> each.name() + "=" + encoded(example)))
            .collect(Collectors.joining("&"));
    return "curl '" + base + address + (query.isEmpty() ? "" : "?" + query) + "'";
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).asString("");
  }
}
