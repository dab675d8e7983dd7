package city.hansa.acts.store;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.acts.Depositing;
import city.hansa.acts.Receipts;
import city.hansa.acts.Signer;
import city.hansa.engine.ledger.Receipt;
import city.hansa.kernel.Visibility;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Persons beside the log: put in another's place, they are found; erased, they leave it whole. */
class PersonTableTest extends LogHouse {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "recorded_by | gen_random_uuid()",
        "recorded_salt | decode(repeat('ab', 32), 'hex')",
        "by_name | 'Eve Example'",
        "by_salt | decode(repeat('ab', 32), 'hex')"
      })
  void anotherPersonPutInItsPlaceIsFound(String column, String value) {
    Receipt receipt = deposit(full(Visibility.PUBLIC)).receipt();
    house
        .sql
        .sql(
            "update act_person set %s = %s where act = %d"
                .formatted(column, value, receipt.number()))
        .update();
    assertThat(isAsInTheLog(receipt)).isFalse();
  }

  /** What personal data law asks: the person goes, the act keeps role and office. */
  @ParameterizedTest
  @EnumSource(Visibility.class)
  void anErasedPersonLeavesTheActAndItsLogAsTheyWere(Visibility visibility) {
    Depositing.Deposited deposited = deposit(full(visibility));
    Receipt receipt = deposited.receipt();
    house.bean(PersonStore.class).erase(Objects.requireNonNull(SECRETARIAT.account()));
    house.bean(PersonStore.class).eraseName("Ada Example", "uclg");
    assertThat(isAsInTheLog(receipt)).isTrue();
    var act = house.bean(ActStore.class).listByNumber(List.of(receipt.number())).getFirst();
    assertThat(act.recordedBy()).isNull();
    assertThat(act.by()).isEqualTo(new Signer(null, "chair"));
    assertThat(act.office()).isEqualTo("uclg");
    assertThat(act.role()).isEqualTo("DESK_OFFICER");
    assertThat(
            house
                .sql
                .sql("select count(*) from act_person where by_name like 'Ada%'")
                .query(Long.class)
                .single())
        .isZero();
    Receipt later = house.bean(Receipts.class).toTheOffice(receipt.number());
    assertThat(later.openings()).noneMatch(each -> each.field().equals("by.name"));
  }
}
