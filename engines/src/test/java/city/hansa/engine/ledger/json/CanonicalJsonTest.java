package city.hansa.engine.ledger.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.erdtman.jcs.JsonCanonicalizer;
import org.erdtman.jcs.NumberToJSON;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 8785: its examples, its table of numbers, and the library of one of its authors. */
class CanonicalJsonTest {

  @ParameterizedTest
  @CsvSource({
    "0000000000000000, 0",
    "8000000000000000, 0",
    "0000000000000001, 5e-324",
    "8000000000000001, -5e-324",
    "7fefffffffffffff, 1.7976931348623157e+308",
    "ffefffffffffffff, -1.7976931348623157e+308",
    "4340000000000000, 9007199254740992",
    "c340000000000000, -9007199254740992",
    "4430000000000000, 295147905179352830000",
    "44b52d02c7e14af5, 9.999999999999997e+22",
    "44b52d02c7e14af6, 1e+23",
    "44b52d02c7e14af7, 1.0000000000000001e+23",
    "444b1ae4d6e2ef4e, 999999999999999700000",
    "444b1ae4d6e2ef4f, 999999999999999900000",
    "444b1ae4d6e2ef50, 1e+21",
    "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
    "3eb0c6f7a0b5ed8d, 0.000001",
    "41b3de4355555553, 333333333.3333332",
    "41b3de4355555554, 333333333.33333325",
    "41b3de4355555555, 333333333.3333333",
    "41b3de4355555556, 333333333.3333334",
    "41b3de4355555557, 333333333.33333343",
    "becbf647612f3696, -0.0000033333333333333333",
    "43143ff3c1cb0959, 1424953923781206.2"
  })
  void numbersOfAppendixB(String bits, String text) {
    double value = Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));
    assertThat(CanonicalJson.text(Json.of(value))).isEqualTo(text);
  }

  @Test
  void theExampleOfSection322() {
    String json =
        """
        {
          "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
          "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
          "literals": [null, true, false]
        }
        """;
    assertThat(CanonicalJson.text(JsonParser.parse(json)))
        .isEqualTo(
            "{\"literals\":[null,true,false],\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
                + "\"string\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
  }

  @Test
  void namesInTheOrderOfSection323() {
    String json =
        """
        {"\\u20ac":"Euro Sign","\\r":"Carriage Return","\\ufb33":"Hebrew Letter Dalet With Dagesh",
        "1":"One","\\ud83d\\ude00":"Emoji: Grinning Face","\\u0080":"Control",
        "\\u00f6":"Latin Small Letter O With Diaeresis"}
        """;
    Json.Members members = (Json.Members) JsonParser.parse(json);
    assertThat(members.values().values().stream().map(CanonicalJson::text))
        .containsExactly(
            "\"Carriage Return\"",
            "\"One\"",
            "\"Control\"",
            "\"Latin Small Letter O With Diaeresis\"",
            "\"Euro Sign\"",
            "\"Emoji: Grinning Face\"",
            "\"Hebrew Letter Dalet With Dagesh\"");
    assertThat(CanonicalJson.text(members))
        .startsWith("{\"\\r\":\"Carriage Return\",\"1\":\"One\"");
  }

  @Property(tries = 20_000)
  void numbersAsTheLibraryWritesThem(@ForAll long bits) throws IOException {
    agrees(Double.longBitsToDouble(bits));
  }

  @Property(tries = 20_000)
  void numbersOfFewDigitsAsTheLibraryWritesThem(
      @ForAll @IntRange(min = -999, max = 999) int digits,
      @ForAll @IntRange(min = -300, max = 300) int exponent)
      throws IOException {
    agrees(Double.parseDouble(digits + "e" + exponent));
  }

  /** The library does not end on some numbers that are too small for full precision. */
  private static void agrees(double value) throws IOException {
    if (Double.isFinite(value) && Math.abs(value) >= Double.MIN_NORMAL) {
      assertThat(CanonicalJson.text(Json.of(value))).isEqualTo(NumberToJSON.serializeNumber(value));
    }
  }

  @Property(tries = 5_000)
  void theSmallestNumbersHaveTheFewestDigitsThatLeadBack(
      @ForAll @LongRange(min = 1, max = (1L << 52) - 1) long bits) {
    double value = Double.longBitsToDouble(bits);
    String text = CanonicalJson.text(Json.of(value));
    assertThat(Double.parseDouble(text)).isEqualTo(value);
    BigDecimal written = new BigDecimal(text).stripTrailingZeros();
    BigDecimal exact = new BigDecimal(value);
    if (written.precision() > 1) {
      for (RoundingMode mode : List.of(RoundingMode.DOWN, RoundingMode.UP)) {
        var shorter = exact.round(new MathContext(written.precision() - 1, mode));
        assertThat(shorter.doubleValue()).isNotEqualTo(value);
      }
    }
    var sameLength = exact.round(new MathContext(written.precision(), RoundingMode.HALF_EVEN));
    assertThat(written).isEqualByComparingTo(sameLength);
  }

  @Property(tries = 2_000)
  void documentsAsTheLibraryWritesThem(@ForAll("documents") Json document) throws IOException {
    String text = CanonicalJson.text(document);
    assertThat(text).isEqualTo(new JsonCanonicalizer(text).getEncodedString());
    assertThat(JsonParser.parse(text)).isEqualTo(document);
    assertThat(CanonicalJson.bytes(JsonParser.parse(text)))
        .isEqualTo(text.getBytes(StandardCharsets.UTF_8));
  }

  @Provide
  Arbitrary<Json> documents() {
    // Object at the root, as the library wants it.
    return values(3).list().ofMaxSize(4).map(items -> Json.of(Map.of("all", Json.of(items))));
  }

  private static Arbitrary<Json> values(int depth) {
    Arbitrary<String> strings =
        Arbitraries.strings().all().ofMaxLength(8).filter(CanonicalJsonTest::whole);
    Arbitrary<Double> doubles =
        Arbitraries.doubles().filter(each -> each == 0 || Math.abs(each) >= Double.MIN_NORMAL);
    Arbitrary<Json> flat =
        Arbitraries.oneOf(
            strings.map(Json::of),
            doubles.map(Json::of),
            Arbitraries.longs().between(-Json.LARGEST_WHOLE, Json.LARGEST_WHOLE).map(Json::of),
            Arbitraries.of(true, false).map(Json::of),
            Arbitraries.just(Json.NOTHING));
    return depth == 0
        ? flat
        : Arbitraries.oneOf(
            flat,
            values(depth - 1).list().ofMaxSize(3).map(Json::of),
            Arbitraries.maps(strings, values(depth - 1)).ofMaxSize(4).map(Json::of));
  }

  private static boolean whole(String text) {
    return StandardCharsets.UTF_8.newEncoder().canEncode(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "[1,]",
        "{\"a\":1,}",
        "{\"a\":1,\"a\":2}",
        "{\"a\":1,\"\\u0061\":2}",
        "01",
        "-",
        "+1",
        "1.",
        ".5",
        "1e",
        "0x1",
        "NaN",
        "Infinity",
        "1e999",
        "9007199254740993",
        "-9007199254740993",
        "\"\\ud800\"",
        "\"\\udc00\\ud800\"",
        "\"\\x\"",
        "\"\\u12\"",
        "\"a",
        "\"a\nb\"",
        "nul",
        "true false",
        "{a:1}",
        "{'a':1}",
        "// no",
        "[1 2]",
        "\uffff"
      })
  void otherTextsAreRefused(String text) {
    assertThatExceptionOfType(BadJson.class).isThrownBy(() -> JsonParser.parse(text));
  }

  @Test
  void whatEndsTooSoonIsToldFromWhatIsWrong() {
    assertThatExceptionOfType(BadJson.class)
        .isThrownBy(() -> JsonParser.parse("{\"a\": [1, 2"))
        .matches(BadJson::endedTooSoon);
    assertThatExceptionOfType(BadJson.class)
        .isThrownBy(() -> JsonParser.parse("{\"a\": ?"))
        .matches(bad -> !bad.endedTooSoon())
        .withMessageContaining("character 7");
    assertThatExceptionOfType(BadJson.class).isThrownBy(() -> JsonParser.parse("[".repeat(100)));
    assertThatExceptionOfType(BadJson.class)
        .isThrownBy(() -> JsonParser.parse(new byte[] {'"', (byte) 0xff, '"'}));
  }

  @Test
  void whatIsNoJsonCannotBeMade() {
    assertThatIllegalArgumentException().isThrownBy(() -> Json.of(Double.NaN));
    assertThatIllegalArgumentException().isThrownBy(() -> Json.of(Double.POSITIVE_INFINITY));
    assertThatIllegalArgumentException().isThrownBy(() -> Json.of(Json.LARGEST_WHOLE + 1));
    assertThatIllegalArgumentException().isThrownBy(() -> Json.of("\ud800"));
    assertThatIllegalArgumentException().isThrownBy(() -> Json.of(Map.of("a\udc00", Json.NOTHING)));
  }
}
