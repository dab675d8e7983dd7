package city.hansa.acts;

import static city.hansa.acts.Drafts.own;
import static city.hansa.acts.Drafts.with;
import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.acts.store.ActStore;
import city.hansa.database.TestSchema;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** The connection breaks after the database has committed and before it could say so. */
class LostCommitTest {
  private static final Viewer SECRETARIAT = Drafts.at("uclg", Role.DESK_OFFICER);
  private static final int SENDERS = 8;

  private final AtomicInteger answersToLose = new AtomicInteger();

  @Test
  void nobodyIsToldAWrongAnswerAndNothingIsWrittenTwice() throws Exception {
    try (var house = new ActsHouse(losing(TestSchema.made()), Clock.systemUTC())) {
      Depository depository = house.bean(Depository.class);
      long before = house.bean(ActStore.class).head().number();
      List<ActDraft> drafts =
          IntStream.range(0, SENDERS).mapToObj(i -> opening(Drafts.fresh("lost"))).toList();
      // As many as there could be groups: no answer to a commit comes through.
      answersToLose.set(SENDERS);
      assertThat(outcomes(depository, drafts)).containsOnly("unknown");
      answersToLose.set(0);
      assertThat(house.bean(ActStore.class).head().number()).isEqualTo(before + SENDERS);
      for (int i = 0; i < SENDERS; i++) {
        assertThat(depository.deposit(SECRETARIAT, drafts.get(i), key(i)))
            .as("sent again")
            .isInstanceOf(
                i % 2 == 0 ? Depositing.AlreadyDeposited.class : Depositing.Refused.class);
      }
      assertThat(house.bean(ActStore.class).head().number()).isEqualTo(before + SENDERS);
    }
  }

  private static ActDraft opening(String petition) {
    return with(
        own("petition.open", "uclg", petition, "2020-01-01"),
        it -> it.payload("until", "2020-06-30"));
  }

  /** Every other sender gives a key. */
  private static @Nullable String key(int sender) {
    return sender % 2 == 0 ? "lost-" + sender : null;
  }

  private static List<String> outcomes(Depository depository, List<ActDraft> drafts)
      throws InterruptedException {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<Depositing>> all = new ArrayList<>();
      for (int i = 0; i < drafts.size(); i++) {
        int sender = i;
        all.add(() -> depository.deposit(SECRETARIAT, drafts.get(sender), key(sender)));
      }
      List<String> outcomes = new ArrayList<>();
      for (Future<Depositing> each : threads.invokeAll(all)) {
        outcomes.add(outcome(each));
      }
      return outcomes;
    }
  }

  private static String outcome(Future<Depositing> future) throws InterruptedException {
    try {
      return future.get().getClass().getSimpleName();
    } catch (ExecutionException failed) {
      return "unknown";
    }
  }

  private DataSource losing(DataSource database) {
    return new DelegatingDataSource(database) {
      @Override
      public Connection getConnection() throws SQLException {
        return losing(super.getConnection());
      }
    };
  }

  private Connection losing(Connection connection) {
    return (Connection)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              try {
                Object result = method.invoke(connection, arguments);
                if (method.getName().equals("commit") && answersToLose.getAndDecrement() > 0) {
                  throw new SQLException("the connection broke", "08006");
                }
                return result;
              } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
              }
            });
  }
}
