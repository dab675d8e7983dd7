package city.hansa.engine.register.fold;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.engine.register.PartialDate;
import city.hansa.engine.register.columns.ActColumns;
import city.hansa.engine.register.columns.ColumnStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A step that leaves the state and makes it anew: a renewal puts off what ends a term. */
class AnewTest {
  private enum Lease {
    NONE,
    RUNNING,
    OVER
  }

  private static final Lifecycle<Lease> TABLE =
      Lifecycle.of("lease", Lease.NONE)
          .on("lease.end", 5)
          .from(Lease.RUNNING)
          .to(Lease.OVER)
          .on("lease.sign", 10)
          .from(Lease.NONE)
          .to(Lease.RUNNING)
          .on("lease.renew", 20)
          .from(Lease.RUNNING)
          .anew()
          .on("lease.note", 30)
          .from(Lease.RUNNING)
          .stay()
          .build();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 sign 2010-01-01 2012-01-01                                | 2011-12-31 | RUNNING by 1
          1 sign 2010-01-01 2012-01-01                                | 2012-01-01 | OVER by 1
          1 sign 2010-01-01 2012-01-01; 2 renew 2011-06-01 2014-01-01 | 2012-01-01 | RUNNING by 2
          1 sign 2010-01-01 2012-01-01; 2 renew 2011-06-01 2014-01-01 | 2014-01-01 | OVER by 2
          1 sign 2010-01-01 2012-01-01; 2 note 2011-06-01 2014-01-01  | 2012-01-01 | OVER by 1
          1 sign 2010-01-01 2012-01-01; 2 renew 2012-06-01 2014-01-01 | 2013-01-01 | OVER by 1
          1 sign 2010-01-01 2012-01-01; 2 renew 2012 2014-01-01       | 2012-12-31 | OVER by 1
          1 sign 2010-01-01 2012-02-01; 2 renew 2012-01 2014-01-01    | 2012-03-01 | RUNNING by 2
          """)
  void aRenewalTakesThePlaceOfWhatMadeTheState(String acts, LocalDate day, String expected) {
    Status<Lease> status = Timeline.of(TABLE, read(acts)).statusAt(day);
    assertThat(status).isInstanceOf(Status.Known.class);
    Status.Known<Lease> known = (Status.Known<Lease>) status;
    assertThat(known.state() + " by " + known.madeBy().getFirst()).isEqualTo(expected);
  }

  /** Columns keep no maker but the last change of state: they hand such a subject over. */
  @Test
  void columnsHandItOver() {
    ActColumns<Lease> columns = new ActColumns<>(TABLE);
    columns.subject();
    columns.add(act(1, "lease.sign", "2010-01-01"));
    columns.subject();
    columns.add(act(2, "lease.sign", "2010-01-01"));
    columns.add(act(3, "lease.renew", "2011-01-01"));
    ColumnStatus<Lease> status = columns.statusAt(LocalDate.of(2012, 1, 1));
    assertThat(status.state(0)).contains(Lease.RUNNING);
    assertThat(status.state(1)).isEmpty();
  }

  private static List<DatedAct> read(String acts) {
    List<DatedAct> all = new ArrayList<>();
    for (String line : acts.split("; ")) {
      String[] words = line.strip().split(" ");
      DatedAct act = act(Long.parseLong(words[0]), "lease." + words[1], words[2]);
      all.add(act);
      all.add(act.then("lease.end", PartialDate.parse(words[3])));
    }
    return all;
  }

  private static DatedAct act(long number, String type, String day) {
    return DatedAct.of(number, type, PartialDate.parse(day), Instant.EPOCH);
  }
}
