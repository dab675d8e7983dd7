package city.hansa.acts.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hansa.acts.ActDraft;
import city.hansa.acts.Payload;
import city.hansa.acts.Standing;
import city.hansa.engine.ledger.Receipt;
import city.hansa.engine.ledger.json.Opening;
import city.hansa.kernel.Visibility;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the log says of acts, and how it finds out when somebody changed one behind its back. */
class ActTableTest extends LogHouse {
  @ParameterizedTest
  @EnumSource(Visibility.class)
  void theEntryIsMadeAnewFromTheColumns(Visibility visibility) {
    Receipt receipt = deposit(full(visibility)).receipt();
    assertThat(isAsInTheLog(receipt)).isTrue();
    assertThat(receipt.entry())
        .doesNotContain("Ada", String.valueOf(SECRETARIAT.account()))
        .contains("\"commitment\":\"");
    if (visibility == Visibility.PUBLIC) {
      assertThat(receipt.entry()).contains("\"subject\":", "\"role\":\"chair\"", "2020-06-30");
    } else {
      assertThat(receipt.entry()).doesNotContain("uclg", "petition", "2020", "chair");
    }
    assertThat(receipt.openings()).hasSize(visibility == Visibility.PUBLIC ? 2 : 3);
    assertThat(receipt.openings().stream().map(Opening::toString)).doesNotHaveDuplicates();
  }

  @Test
  void theDatabaseRefusesToChangeAnAct() {
    deposit(full(Visibility.PUBLIC));
    for (String sql :
        List.of("update act set actor = 'x'", "delete from act", "truncate act cascade")) {
      assertThatThrownBy(() -> house.sql.sql(sql).update())
          .rootCause()
          .hasMessageContaining("denied");
      assertThatThrownBy(() -> owner.sql(sql).update())
          .rootCause()
          .hasMessageContaining("written once");
    }
  }

  /** With the rights of the table's owner and the trigger off, each column in turn. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "family | 'act'",
        "verb | 'close'",
        "actor | 'barcelona-es'",
        "on_behalf_of | null",
        "subject | 'another'",
        "made_on | '2020-02-01'",
        "received_on | '2020-03-02'",
        "recorded_at | recorded_at + interval '1 microsecond'",
        "office | 'lyon-fr'",
        "role | 'AUDITOR'",
        "standing | 'REPORTED'",
        "by_role | 'mayor'",
        "authority | 'resolution-2'",
        "text_version | null",
        "place | 'Lyon'",
        "evidence | '[]'",
        "conditions | ''",
        "corrects | 1",
        "cancels | 1",
        "visibility | case visibility when 'PUBLIC' then 'OFFICE' else 'PUBLIC' end",
        "parties | array['uclg', 'lyon-fr']",
        "payload | '{\"until\": \"2020-06-30\"}'",
        "payload | 'nonsense'",
        "batch | 'import-1'",
        "recorder_commitment | '\\x00'",
        "recorder_commitment | decode(repeat('ab', 32), 'hex')",
        "by_commitment | decode(repeat('ab', 32), 'hex')",
        "body_salt | decode(repeat('ab', 32), 'hex')",
        "entry | replace(entry, 'a', 'b')"
      })
  void aColumnChangedByHandIsFoundInEveryVisibility(String column, String value) {
    for (Visibility visibility : List.of(Visibility.PUBLIC, Visibility.OFFICE)) {
      Receipt receipt = deposit(full(visibility)).receipt();
      byHand("update act set %s = %s where number = %d".formatted(column, value, receipt.number()));
      assertThat(isAsInTheLog(receipt)).as("%s", visibility).isFalse();
    }
  }

  @Test
  void everyColumnOfTheTableIsTriedAbove() throws NoSuchMethodException {
    Set<String> tried = new TreeSet<>();
    CsvSource changes =
        ActTableTest.class
            .getDeclaredMethod(
                "aColumnChangedByHandIsFoundInEveryVisibility", String.class, String.class)
            .getAnnotation(CsvSource.class);
    for (String line : changes.value()) {
      tried.add(line.substring(0, line.indexOf('|')).strip());
    }
    tried.add("number");
    assertThat(
            owner
                .sql("select column_name from information_schema.columns where table_name = 'act'")
                .query(String.class)
                .list())
        .containsExactlyInAnyOrderElementsOf(tried);
  }

  @Test
  void anActTakenOutOrGivenAnotherNumberIsFound() {
    Receipt gone = deposit(full(Visibility.PUBLIC)).receipt();
    Receipt last = deposit(full(Visibility.PUBLIC)).receipt();
    byHand("delete from act_submission where act >= " + gone.number());
    byHand("delete from act_person where act = " + gone.number());
    byHand("delete from act where number = " + gone.number());
    assertThat(entries(gone.number(), 2).getFirst()).isEmpty();
    assertThat(isAsInTheLog(last)).isTrue();
    byHand("delete from act_person where act = " + last.number());
    byHand("update act set number = %d where number = %d".formatted(gone.number(), last.number()));
    assertThat(isAsInTheLog(gone)).isFalse();
    assertThat(isAsInTheLog(last)).isFalse();
    byHand("update act set number = %d where number = %d".formatted(last.number(), gone.number()));
    assertThat(isAsInTheLog(last)).isTrue();
  }

  @Test
  void aLongPayloadIsHashed() {
    ActDraft draft = full(Visibility.PUBLIC);
    String text = "word ".repeat(2_000);
    NewAct long1 =
        NewAct.of(
            new city.hansa.acts.Act(
                1,
                "petition.open",
                "uclg",
                null,
                "long",
                draft.madeOn(),
                null,
                java.time.Instant.EPOCH,
                SECRETARIAT.account(),
                "uclg",
                "DESK_OFFICER",
                Standing.OWN,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                Visibility.PUBLIC,
                List.of(),
                new Payload(java.util.Map.of("text", city.hansa.engine.ledger.json.Json.of(text))),
                null));
    assertThat(long1.entry()).contains("payloadSha256").doesNotContain("word word");
    assertThat(long1.entryBytes().length).isLessThan(Entries.LONG_PAYLOAD);
  }
}
