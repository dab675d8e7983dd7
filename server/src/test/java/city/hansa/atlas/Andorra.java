package city.hansa.atlas;

import city.hansa.places.Gazetteer;
import city.hansa.places.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A register of five places of Andorra. The rows are GeoNames' own of 2023,
 * https://www.geonames.org, CC BY 4.0; tests change them as they say.
 */
final class Andorra {
  static final String SOLDEU =
      "3038999\tSoldeu\tSoldeu\t\t42.57688\t1.66769\tP\tPPL\tAD\t\t02\t\t\t\t602\t\t1832\tEurope/Andorra\t2017-11-06";
  static final String EL_TARTER =
      "3039154\tEl Tarter\tEl Tarter\tEhl Tarter,\u042d\u043b \u0422\u0430\u0440\u0442\u0435\u0440\t42.57952\t1.65362\tP\tPPL\tAD\t\t02\t\t\t\t1052\t\t1721\tEurope/Andorra\t2012-11-03";
  static final String PAS =
      "3039604\tPas de la Casa\tPas de la Casa\tPas de la Kasa\t42.54277\t1.73361\tP\tPPL\tAD\t\t03\t\t\t\t2363\t2050\t2106\tEurope/Andorra\t2008-06-09";
  static final String ORDINO =
      "3039678\tOrdino\tOrdino\tao er di nuo\t42.55623\t1.53319\tP\tPPLA\tAD\t\t05\t\t\t\t3066\t\t1296\tEurope/Andorra\t2018-10-26";
  static final String ENCAMP =
      "3040686\tEncamp\tEncamp\tEhnkam,en kan pu\t42.53474\t1.58014\tP\tPPLA\tAD\t\t03\t\t\t\t11223\t\t1257\tEurope/Andorra\t2018-10-26";
  static final List<String> ROWS = List.of(SOLDEU, EL_TARTER, PAS, ORDINO, ENCAMP);

  private static final List<String> TABLES =
      List.of(
          "atlas_change",
          "actor_alias",
          "actor_name",
          "actor_identifier",
          "actor_population",
          "actor_description",
          "actor_seat",
          "actor_parent",
          "actor_succession",
          "actor",
          "place",
          "country",
          "source");

  private final JdbcClient sql;
  private final Gazetteer gazetteer;

  Andorra(JdbcClient sql, Gazetteer gazetteer) {
    this.sql = sql;
    this.gazetteer = gazetteer;
  }

  /** Nothing but the five places and their cities. */
  void reset() {
    TABLES.forEach(table -> sql.sql("delete from " + table).update());
    sql.sql(
            "insert into source (id, title, retrieved_on) values ('shipped', 'Shipped', '2026-01-01')")
        .update();
    sql.sql(
            "insert into country (code, slug, name, source_id) values ('AD', 'andorra', 'Andorra', 'shipped')")
        .update();
    List<Place> places =
        ROWS.stream()
            .map(row -> CityRow.read(Fields.of(CityRow.COLUMNS, row), Set.of("AD"), "shipped"))
            .toList();
    gazetteer.refresh(places::forEach);
  }

  /** All that an update may change, as text. */
  String state() {
    return String.join(
        "\n",
        sql.sql(
                """
                select p::text from place p union all select a::text from actor a
                union all select n::text from actor_name n union all select i::text from actor_identifier i
                union all select s::text from source s order by 1
                """)
            .query(String.class)
            .list());
  }

  static Path text(Path folder, String name, List<String> rows) throws IOException {
    return Files.writeString(folder.resolve(name), String.join("\n", rows) + "\n");
  }

  static Path zip(Path folder, String name, List<String> rows) throws IOException {
    Path zip = folder.resolve(name + ".zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("iso-languagecodes.txt"));
      out.putNextEntry(new ZipEntry(name + ".txt"));
      out.write((String.join("\n", rows) + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8));
      out.closeEntry();
    }
    return zip;
  }

  /** The rows, one of them put in the place of another. */
  static List<String> with(String row, String instead) {
    List<String> rows = new ArrayList<>(ROWS);
    rows.replaceAll(each -> each.equals(row) ? instead : each);
    return rows;
  }

  /** The row with another field at a column counted from 0. */
  static String field(String row, int column, String value) {
    String[] fields = row.split("\t", -1);
    fields[column] = value;
    return String.join("\t", fields);
  }
}
