package city.hansa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

  @Test
  void hardNamesMeanTheCityThatAPersonWouldName() throws IOException {
    List<String[]> hard = HARD.lines().map(line -> line.split("\\|")).toList();
    StringBuilder list = new StringBuilder("city;state\r\n");
    hard.forEach(
        row -> list.append('"').append(row[0]).append("\";").append(row[1]).append("\r\n"));
    List<CSVRecord> answers = answers(list.toString(), StandardCharsets.UTF_8);
    assertThat(answers).hasSameSizeAs(hard);
    for (int i = 0; i < hard.size(); i++) {
      CSVRecord answer = answers.get(i);
      assertThat(answer.get("geonames_id")).as(hard.get(i)[0]).isEqualTo(hard.get(i)[2]);
      if (!hard.get(i)[3].equals("ANY")) {
        assertThat(answer.get("decision")).as(hard.get(i)[0]).isEqualTo(hard.get(i)[3]);
      }
      assertThat(Double.parseDouble(answer.get("probability"))).isBetween(0.0, 1.0);
    }
    assertThat(answers.get(1).get("reason")).contains("encoding was repaired");
    assertThat(said.toString()).contains("repaired").contains("24 rows");
  }

  @Test
  void bodiesThatAreNoCityAndEqualCandidatesAreLeftToAPerson() throws IOException {
    String list = "city|state\n" + LEFT;
    for (CSVRecord answer : answers(list, StandardCharsets.UTF_8)) {
      assertThat(answer.get("decision")).as(answer.get("city")).isIn("OPEN", "NONE");
      assertThat(answer.get("runners_up").split(" ", -1)).hasSizeLessThanOrEqualTo(4);
    }
  }

  @Test
  void keepsTheColumnsInOrderAndReadsWhatSpreadsheetsWrite() throws IOException {
    String list = "no;city;note\r\n7;Málaga;\"two\r\nlines; and more\"\r\n;;\r\n8;Köln;\r\n";
    List<CSVRecord> answers = answers(list, Charset.forName("windows-1252"));
    assertThat(answers).hasSize(2);
    assertThat(answers.getFirst().getParser().getHeaderNames())
        .containsExactly(
            "no",
            "city",
            "note",
            "actor_id",
            "geonames_id",
            "probability",
            "decision",
            "runners_up",
            "reason");
    assertThat(answers.getFirst().get("note")).isEqualTo("two\r\nlines; and more");
    assertThat(answers.getFirst().get("actor_id")).isEqualTo("malaga-es");
    assertThat(answers.get(1).get("city")).isEqualTo("Köln");
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

  private List<CSVRecord> answers(String list, Charset encoding) throws IOException {
    Path in = folder.resolve("list.csv");
    Path out = folder.resolve("out.csv");
    Files.write(in, list.getBytes(encoding));
    String heading = list.substring(0, list.indexOf('\n'));
    String[] columns =
        heading.contains("state") ? new String[] {"--country", "state"} : new String[0];
    String[] all = new String[6 + columns.length];
    System.arraycopy(
        new String[] {"--in", in.toString(), "--out", out.toString(), "--name", "city"},
        0,
        all,
        0,
        6);
    System.arraycopy(columns, 0, all, 6, columns.length);
    assertThat(run(all)).as(said.toString()).isZero();
    char delimiter = heading.contains("|") ? '|' : ';';
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(delimiter)
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();
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
