package city.hansa.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.hooks.Endpoint.Told;
import city.hansa.hooks.Hooks.Made;
import city.hansa.kernel.Viewer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What reaches an endpoint, in which order, and what becomes of what does not. */
class DeliveringTest {
  @TempDir private Path data;
  private final Endpoint endpoint = new Endpoint();
  private HookHouse house;

  @BeforeEach
  void open() {
    house = new HookHouse(data);
  }

  @AfterEach
  void close() {
    house.close();
    endpoint.close();
  }

  private List<Long> numbers() {
    return endpoint.told().stream().map(Told::number).toList();
  }

  @Test
  void actsArriveSignedInTheOrderOfTheLog() {
    house.act();
    Made made = house.made(endpoint);
    List<Long> acts = List.of(house.act(), house.act(), house.act());
    assertThat(house.deliver()).isEqualTo(3);
    assertThat(numbers()).as("and none from before the hook").isEqualTo(acts);
    for (Told told : endpoint.told()) {
      told.assertSignedWith(made.secret());
      assertThat(told.timestamp()).isEqualTo("" + house.clock.instant().getEpochSecond());
      assertThat(told.type()).isEqualTo("application/json");
      assertThat(told.json().get("type").asString()).isEqualTo("petition.open");
    }
    assertThat(new HashSet<>(endpoint.told().stream().map(Told::id).toList())).hasSize(3);
    assertThat(house.deliver()).as("and only once").isZero();
  }

  @Test
  void whatFailsIsTriedAgainAfterGrowingWaitsAndHoldsBackWhatFollows() {
    Made made = house.made(endpoint);
    endpoint.answers(500, 302, 503);
    long first = house.act();
    long second = house.act();
    house.deliver();
    house.deliver();
    assertThat(numbers()).containsExactly(first);
    for (Duration wait : List.of(Duration.ofSeconds(30), Duration.ofMinutes(5))) {
      house.clock.forward(wait.minusMillis(1));
      assertThat(house.deliver()).isZero();
      int before = endpoint.told().size();
      house.clock.forward(Duration.ofMillis(1));
      house.deliver();
      assertThat(endpoint.told()).hasSize(before + 1);
    }
    house.clock.forward(Duration.ofMinutes(30));
    assertThat(house.deliver()).isEqualTo(2);
    assertThat(numbers()).containsExactly(first, first, first, first, second);
    assertThat(endpoint.told().subList(0, 4)).extracting(Told::id).containsOnly(firstId());
    Delivery taken = house.deliveries(made).getLast();
    assertThat(taken.state()).isEqualTo(Delivery.State.DELIVERED);
    assertThat(taken.tries()).isEqualTo(4);
    assertThat(taken.status()).isEqualTo(204);
  }

  private String firstId() {
    return endpoint.told().getFirst().id();
  }

  @Test
  void aWorkerThatIsKilledLosesNothing() {
    house.made(endpoint);
    endpoint.answers(500);
    long act = house.act();
    house.deliver();
    house.clock.forward(Duration.ofSeconds(30));
    assertThat(house.queue.take(house.clock.instant())).as("and then it is killed").isPresent();
    assertThat(house.deliver()).as("it may still be at it").isZero();
    house.clock.forward(HookQueue.LEASE);
    assertThat(house.deliver()).isEqualTo(1);
    assertThat(numbers()).containsExactly(act, act);
    assertThat(endpoint.told()).extracting(Told::id).containsOnly(firstId());
  }

  @Test
  void manyWorkersSendEachActOnceInOrder() {
    house.made(endpoint);
    List<Long> acts = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      acts.add(house.act());
    }
    try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 4; i++) {
        workers.execute(() -> house.deliver());
      }
    }
    house.deliver();
    assertThat(numbers()).isEqualTo(acts);
  }

  @Test
  void whatIsNeverTakenIsGivenUpAndThenTheHookIs() {
    Made made = house.made(endpoint);
    endpoint.usually(500);
    long act = house.act();
    house.deliver();
    for (Duration wait : Waits.ALL) {
      house.clock.forward(wait);
      house.deliver();
    }
    assertThat(house.deliveries(made))
        .singleElement()
        .satisfies(each -> {
          assertThat(each.act()).isEqualTo(act);
          assertThat(each.state()).isEqualTo(Delivery.State.GIVEN_UP);
          assertThat(each.tries()).isEqualTo(7);
          assertThat(each.status()).isEqualTo(500);
        });
    assertThat(house.state(made)).isEqualTo(Hook.State.ON);
    long later = house.act();
    house.clock.forward(Duration.ofDays(3));
    house.deliver();
    assertThat(house.state(made)).isEqualTo(Hook.State.FAILED);
    assertThat(house.givenUp).containsExactly(made.hook().id());
    int before = endpoint.told().size();
    house.clock.forward(Duration.ofDays(9));
    house.deliver();
    assertThat(endpoint.told()).hasSize(before);
    endpoint.usually(200);
    Viewer head = house.head(made.hook().office());
    house.hooks(HookHouse.OPEN).switchOn(made.hook().id(), head);
    assertThat(house.deliver()).as("it goes on where it stood").isEqualTo(1);
    assertThat(numbers().getLast()).isEqualTo(later);
  }

  @Test
  void anEndpointThatIsGoneIsNotAskedAgain() {
    Made made = house.made(endpoint);
    endpoint.answers(410);
    house.act();
    house.deliver();
    assertThat(house.state(made)).isEqualTo(Hook.State.FAILED);
    assertThat(house.givenUp).containsExactly(made.hook().id());
  }

  @Test
  void nothingIsSentWhereTheOperatorDoesNotSaySo() {
    house.made(endpoint);
    house.act();
    assertThat(house.deliverer(HookHouse.OFF).deliverDue()).isZero();
    assertThat(endpoint.told()).isEmpty();
    assertThat(house.deliver()).as("nor lost").isEqualTo(1);
  }
}
