package city.hansa.accounts;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.HansaTest;
import city.hansa.kernel.Viewer.Role;
import city.hansa.search.SearchIndex;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/**
 * Asks every endpoint as everybody and compares with the written matrix, {@code role-matrix.txt}.
 * An endpoint without a row fails; what was answered stands in {@code target/role-matrix.txt}, to
 * be read, judged and copied.
 */
@HansaTest
class RoleMatrixTest {
  private static final Path WRITTEN = Path.of("src/test/resources/role-matrix.txt");
  private static final Path ANSWERED = Path.of("target/role-matrix.txt");
  private static final String HERE = "barcelona-es";
  private static final String ELSEWHERE = "lyon-fr";

  @Autowired private ApplicationContext context;

  /**
   * @param example path that is asked; "=" in the file means the pattern itself
   */
  private record Row(String method, String pattern, String example, List<String> answers) {

    String endpoint() {
      return method + " " + pattern;
    }

    String line() {
      String path = example.equals(pattern) ? "=" : example;
      return "%-6s %-48s %-60s %s".formatted(method, pattern, path, String.join(" ", answers));
    }
  }

  @Test
  void everyEndpointHasARowAndEveryRowAnEndpoint() throws IOException {
    Set<String> written = new TreeSet<>();
    rows().forEach(row -> written.add(row.endpoint()));
    assertThat(written).isEqualTo(endpoints());
  }

  @Test
  void everybodyIsAnsweredAsTheMatrixSays() throws IOException {
    Map<String, String> records = new MatrixRecords(context).all();
    Map<String, Client> clients = new LinkedHashMap<>();
    everybody().forEach((name, maker) -> clients.put(name, maker.get()));
    // Until its index is there, searches are told to come again.
    SearchIndex.await(context);
    List<String> differences = new ArrayList<>();
    List<Row> answered = new ArrayList<>();
    for (Row row : rows()) {
      List<String> answers = answers(row, clients.values(), records);
      differences.addAll(differences(row, List.copyOf(clients.keySet()), answers));
      answered.add(new Row(row.method(), row.pattern(), row.example(), answers));
    }
    Files.write(ANSWERED, answered.stream().map(Row::line).toList());
    assertThat(differences).isEmpty();
  }

  /** Whoever reads does so beside the others; whoever changes something, one after the other. */
  private static List<String> answers(
      Row row, Collection<Client> clients, Map<String, String> records) {
    Stream<Client> readers =
        row.method().equals("GET") ? clients.parallelStream() : clients.stream();
    return readers.map(client -> String.valueOf(ask(client, row, records).statusCode())).toList();
  }

  private static List<String> differences(Row row, List<String> names, List<String> answers) {
    List<String> differences = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      String expected = i < row.answers().size() ? row.answers().get(i) : "?";
      if (!answers.get(i).equals(expected)) {
        differences.add(
            "%s as %s: %s, written %s"
                .formatted(row.endpoint(), names.get(i), answers.get(i), expected));
      }
    }
    return differences;
  }

  /** The columns of the matrix, in order. */
  private Map<String, Supplier<Client>> everybody() {
    People people = People.in(context);
    Map<String, Supplier<Client>> all = new LinkedHashMap<>();
    all.put("public", people::reader);
    for (Role role : Role.values()) {
      all.put(role.name(), () -> people.signedIn(people.person(HERE, role)));
    }
    all.put(
        "elsewhere",
        () -> {
          People.Person stranger =
              people.person(ELSEWHERE, Role.HEAD_OF_OFFICE, Role.COUNSEL, Role.AUDITOR);
          return people.signedIn(stranger);
        });
    all.put("no role", () -> people.signedIn(people.person()));
    all.put("administrator", () -> people.signedIn(people.administrator()));
    for (Scope scope : Scope.values()) {
      all.put(
          "token " + scope.word(),
          () -> {
            People.Person officer =
                people.person(HERE, Role.DESK_OFFICER, Role.HEAD_OF_OFFICE, Role.SIGNATORY);
            return people.withToken(officer, scope);
          });
    }
    return all;
  }

  private static HttpResponse<String> ask(Client client, Row row, Map<String, String> records) {
    String path = row.example();
    for (Map.Entry<String, String> record : records.entrySet()) {
      path = path.replace(record.getKey(), record.getValue());
    }
    if (row.method().equals("GET")) {
      return client.get(path);
    }
    boolean program = path.startsWith("/api/");
    String type = program ? "application/json" : "application/x-www-form-urlencoded";
    return client.send(row.method(), path, type, program ? "{}" : "");
  }

  /** The rows of the file; those that end a session come last. */
  private static List<Row> rows() throws IOException {
    return Files.readAllLines(WRITTEN).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> List.of(line.strip().split("\\s+")))
        .map(words ->
            new Row(
                words.get(0),
                words.get(1),
                words.get(2).equals("=") ? words.get(1) : words.get(2),
                words.subList(3, words.size())))
        .sorted(Comparator.comparing(row -> row.pattern().equals("/sign-out")))
        .toList();
  }

  /** Everything that answers: controllers, actuator, files. */
  private Set<String> endpoints() {
    Stream<String> mapped =
        context.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
            .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
            .flatMap(RoleMatrixTest::named);
    Stream<String> files =
        context.getBeansOfType(SimpleUrlHandlerMapping.class).values().stream()
            .flatMap(mapping -> mapping.getUrlMap().keySet().stream())
            .map(pattern -> "GET " + pattern);
    return Stream.concat(mapped, files).collect(toCollection(TreeSet::new));
  }

  private static Stream<String> named(RequestMappingInfo info) {
    Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
    List<String> names =
        methods.isEmpty() ? List.of("GET") : methods.stream().map(RequestMethod::name).toList();
    return info.getPatternValues().stream()
        .flatMap(pattern -> names.stream().map(name -> name + " " + pattern));
  }
}
