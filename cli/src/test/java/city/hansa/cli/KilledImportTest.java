package city.hansa.cli;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.hansa.cli.KilledRegister.Victim;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The program, and then program and database, are killed in the middle of writing a file of claims.
 * Nothing of the file is there afterwards, its page says so, and it can be written: once.
 */
@Tag("long")
@Tag("embedded")
class KilledImportTest {
  private static final int ROWS = 20_000;
  private static final String HEAD =
      "subject,predicate,kind,wording,number,unit,asOf,statedBy,source\n";
  private static final String OFFICE = "luebeck-de";
  private static final String EMAIL = "ada@example.org";

  @TempDir private Path data;

  @Test
  void whatWasKilledInTheMiddleIsWrittenOnceInTheEnd() throws Exception {
    try (var register = KilledRegister.start(data)) {
      String token = officer(register);
      RegisterReading reading = new RegisterReading(register::address, token);
      String run = checked(register, token);
      for (Victim victim : List.of(Victim.PROGRAM, Victim.BOTH)) {
        CompletableFuture<?> answer = write(register, token, run);
        long read = awaitTheMiddle(reading, run);
        register.kill(victim);
        await().atMost(60, SECONDS).until(answer::isDone);
        register.standUp();
        System.out.printf("%s killed after %d of %d rows%n", victim, read, ROWS);
        nothingIsWritten(register, reading, run);
      }
      write(register, token, run);
      await().atMost(300, SECONDS).until(() -> state(reading, run).equals("WRITTEN"));
      everyRowOnce(reading);
      register.assertLogHolds(reading.keys().getFirst());
      commandTells(reading);
    }
  }

  /** The same by {@code hansa import claims}, beside the server that runs. */
  private void commandTells(RegisterReading reading) throws Exception {
    Path file =
        Files.writeString(
            data.resolve("more.csv"), HEAD + row("village-1", "76") + row("village-2", "many"));
    assertThat(brought(file)).contains("row 3: number: ", "Nothing was written.");
    assertThat(brought(file, "--right")).contains("numbers 20001 to 20001");
    assertThat(reading.get("/api/v1/claims?subject=village-1")).contains("\"act\":20001");
  }

  private String brought(Path file, String... options) throws Exception {
    List<String> words =
        new ArrayList<>(List.of("import", "claims", file.toString(), "--office", OFFICE));
    words.addAll(List.of("--as", EMAIL, "--data", data.toString()));
    words.addAll(List.of(options));
    try (var command = HansaProcess.start(words.toArray(String[]::new))) {
      assertThat(command.ended()).as(command.said()).isEqualTo(1);
      return command.said();
    }
  }

  private static String officer(KilledRegister register) throws Exception {
    try (var person = new Visitor(register.address())) {
      person.administer(register.link(), EMAIL);
      person.takeIn(OFFICE, "Europe/Berlin", EMAIL);
      return person.token("import");
    }
  }

  /** Brings the file and has it checked; the run's id. */
  private static String checked(KilledRegister register, String token) throws Exception {
    String csv =
        IntStream.rangeClosed(1, ROWS)
            .mapToObj(number -> row("town-" + number, Integer.toString(number)))
            .collect(Collectors.joining("", HEAD, ""));
    String address = "/api/v1/imports/claims?mode=check&office=" + OFFICE;
    try (var http = HttpClient.newHttpClient()) {
      var answer = http.send(post(register, token, address, csv), BodyHandlers.ofString());
      JsonNode run = JsonMapper.shared().readTree(answer.body());
      String id = run.get("id").asString();
      RegisterReading reading = new RegisterReading(register::address, token);
      await().atMost(300, SECONDS).until(() -> state(reading, id).equals("CHECKED"));
      assertThat(run(reading, id).get("right").asInt()).isEqualTo(ROWS);
      return id;
    }
  }

  private static String row(String subject, String number) {
    return subject + ",signed,SIGNATORY,EXACT," + number + ",city,2019,A clerk,cldr-jdk\n";
  }

  private static HttpRequest post(KilledRegister register, String token, String path, String body) {
    return HttpRequest.newBuilder(register.address().resolve(path))
        .header("Authorization", "Bearer " + token)
        .header("Content-Type", "text/csv")
        .POST(BodyPublishers.ofString(body))
        .build();
  }

  private static CompletableFuture<?> write(KilledRegister register, String token, String run) {
    HttpClient http = HttpClient.newHttpClient();
    return http.sendAsync(
            post(register, token, "/api/v1/imports/" + run + "/write?mode=all", ""),
            BodyHandlers.ofString())
        .whenComplete((answer, failure) -> http.shutdown());
  }

  /** How many rows had been read when the writing, not yet done, was seen to have begun. */
  private static long awaitTheMiddle(RegisterReading reading, String run) {
    return await()
        .atMost(60, SECONDS)
        .pollInterval(50, MILLISECONDS)
        .until(
            () -> {
              JsonNode seen = run(reading, run);
              return seen.get("state").asString().equals("WRITING")
                  ? seen.get("rowsRead").asLong()
                  : 0L;
            },
            read -> read > ROWS / 20);
  }

  private static void nothingIsWritten(KilledRegister register, RegisterReading reading, String run)
      throws Exception {
    assertThat(reading.acts()).isEmpty();
    assertThat(reading.notices()).isEmpty();
    await().atMost(60, SECONDS).until(() -> state(reading, run).equals("INTERRUPTED"));
    try (var person = new Visitor(register.address())) {
      person.signIn(EMAIL);
      assertThat(person.page("/imports/" + run))
          .contains("Interrupted; nothing is written", "Write all 20,000 rows");
    }
  }

  private static void everyRowOnce(RegisterReading reading) throws Exception {
    List<JsonNode> acts = reading.acts();
    assertThat(acts.stream().map(each -> each.get("payload").get("subject").asString()))
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, ROWS).mapToObj(row -> "town-" + row).toList());
    assertThat(acts.stream().map(each -> each.get("number").asInt()))
        .containsExactlyElementsOf(IntStream.rangeClosed(1, ROWS).boxed().toList());
    assertThat(
            reading
                .get("/api/v1/claims?format=csv")
                .lines()
                .filter(each -> each.contains(",town-")))
        .hasSize(ROWS);
    assertThat(reading.notices()).containsExactly(1);
  }

  private static String state(RegisterReading reading, String run)
      throws IOException, InterruptedException {
    return run(reading, run).get("state").asString();
  }

  private static JsonNode run(RegisterReading reading, String run)
      throws IOException, InterruptedException {
    return JsonMapper.shared().readTree(reading.get("/api/v1/imports/" + run));
  }
}
