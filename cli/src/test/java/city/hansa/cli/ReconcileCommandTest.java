package city.hansa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command over the shipped gazetteer; the ids are GeoNames' own, looked up by hand. */
class ReconcileCommandTest {

  /** What was written, country, GeoNames id, and the decision there must be. */
  private static final String HARD =
      """
      Málaga|ES|2514256|ACCEPT
      MÃ¡laga|Spain|2514256|ACCEPT
      Cd. de México|MX|3530597|ACCEPT
      Ayuntamiento de Madrid|España|3117735|ACCEPT
      Frankfurt/Main|DE|2925533|ANY
      Frankfurt am Main (Hessen)|Allemagne|2925533|ACCEPT
      Kyiv / Kiev|UA|703448|ACCEPT
      Київ|Україна|703448|ACCEPT
      Hague, The|NL|2747373|ACCEPT
      L'Aquila|IT|3175121|ACCEPT
      Comune dell'Aquila|IT|3175121|ANY
      St. Gallen|CH|2658822|ACCEPT
      Sto. Domingo|DO|3492908|ANY
      Biel / Bienne|CH|2661513|ACCEPT
      Osaka-shi|JP|1853909|ACCEPT
      Göteborgs Stad|SE|2711537|ANY
      City of São Paulo|BR|3448439|ACCEPT
      Prefeitura de São Paulo|BR|3448439|ACCEPT
      Thessaloniki|GR|734077|ACCEPT
      Θεσσαλονίκη|EL|734077|ACCEPT
      Landeshauptstadt München|DEU|2867714|ACCEPT
      GDANSK|pl|3099434|ACCEPT
      Izmir Metropolitan Municipality|Türkiye|311046|ACCEPT
      القاهرة|EG|360630|ACCEPT
      """;

  private static final String LEFT =
      """
      Regione Lombardia|IT
      Provincia di Prato|IT
      Communauté d'agglomération Hérault Méditerranée|FR
      Unione Terre d'Acqua|IT
      Fontanafredda, Roveredo in Piano|IT
      Electric Drive Transportation Association|US
      Richmond|GB
      Xqzzvw|DE
      """;

  @TempDir private Path folder;
  private final StringWriter said = new StringWriter();

  /** One run, for reading the gazetteer takes seconds. */
  @Test
  void hardNamesMeanTheCityThatAPersonWouldNameAndTheRestIsLeftToOne() throws IOException {
    List<String[]> hard = HARD.lines().map(line -> line.split("\\|")).toList();
    List<String[]> left = LEFT.lines().map(line -> line.split("\\|")).toList();
    StringBuilder list = new StringBuilder("no;city;state\r\n");
    for (String[] row : Stream.concat(hard.stream(), left.stream()).toList()) {
      list.append("7;\"").append(row[0]).append("\";").append(row[1]).append("\r\n");
    }
    List<CSVRecord> answers = answers(list.toString());
    assertThat(answers).hasSize(hard.size() + left.size());
    for (int i = 0; i < hard.size(); i++) {
      assertMeant(answers.get(i), hard.get(i));
    }
    for (CSVRecord answer : answers.subList(hard.size(), answers.size())) {
      assertThat(answer.get("decision")).as(answer.get("city")).isIn("OPEN", "NONE");
      assertThat(answer.get("runners_up").split(" ", -1)).hasSizeLessThanOrEqualTo(4);
    }
    assertThat(answers.getFirst().get("actor_id")).isEqualTo("malaga-es");
    assertThat(answers.get(1).get("reason")).contains("encoding was repaired");
    assertThat(said.toString()).contains("repaired").contains(answers.size() + " rows");
  }

  private static void assertMeant(CSVRecord answer, String[] expected) {
    assertThat(answer.get("geonames_id")).as(expected[0]).isEqualTo(expected[2]);
    if (!expected[3].equals("ANY")) {
      assertThat(answer.get("decision")).as(expected[0]).isEqualTo(expected[3]);
    }
    assertThat(Double.parseDouble(answer.get("probability"))).isBetween(0.0, 1.0);
    assertThat(answer.getParser().getHeaderNames())
        .containsExactly(
            "no",
            "city",
            "state",
            "actor_id",
            "geonames_id",
            "probability",
            "decision",
            "runners_up",
            "reason");
  }

  @ParameterizedTest
  @CsvSource({
    "--name town, 3, it has city",
    "--name city --country land, 3, no column \"land\"",
    "--name city --lat y, 3, --lat and --lon go together",
    "--name city --colour red, 2, Unknown option",
    "'', 2, --name"
  })
  void saysInPlainWordsWhatIsWrong(String words, int status, String told) throws IOException {
    Path in = folder.resolve("list.csv");
    Files.writeString(in, "city,country\nTurku,FI\n");
    String rest = words.isEmpty() ? "" : " " + words;
    assertThat(run(("--in " + in + " --out " + folder.resolve("out.csv") + rest).split(" ")))
        .isEqualTo(status);
    assertThat(said.toString()).contains(told);
    assertThat(folder.resolve("out.csv")).doesNotExist();
  }

  @Test
  void refusesToWriteOverTheListAndToReadWhatIsNotThere() throws IOException {
    Path in = folder.resolve("list.csv");
    Files.writeString(in, "city\nTurku\n");
    assertThat(run("--in", in.toString(), "--out", in.toString(), "--name", "city")).isEqualTo(3);
    assertThat(said.toString()).contains("a file of their own");
    assertThat(run("--in", "none.csv", "--out", "out.csv", "--name", "city")).isEqualTo(3);
    assertThat(said.toString()).contains("no file to read at none.csv");
    assertThat(Files.readString(in)).isEqualTo("city\nTurku\n");
  }

  private List<CSVRecord> answers(String list) throws IOException {
    Path in = folder.resolve("list.csv");
    Path out = folder.resolve("out.csv");
    Files.writeString(in, list);
    String words = "--in %s --out %s --name city --country state".formatted(in, out);
    assertThat(run(words.split(" "))).as(said.toString()).isZero();
    CSVFormat format =
        CSVFormat.RFC4180.builder().setDelimiter(';').setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(Files.readString(out), format)) {
      return parser.getRecords();
    }
  }

  private int run(String... words) {
    String[] all = new String[words.length + 1];
    all[0] = "reconcile";
    System.arraycopy(words, 0, all, 1, words.length);
    var writer = new PrintWriter(said, true);
    return HansaCommand.line().setOut(writer).setErr(writer).execute(all);
  }
}
