package city.hansa.instruments;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.acts.ActDraft;
import city.hansa.acts.Drafts;
import city.hansa.authority.ActScope;
import city.hansa.authority.Authorities;
import city.hansa.authority.Authority;
import city.hansa.authority.AuthorityDraft;
import city.hansa.authority.TermDraft;
import city.hansa.engine.register.PartialDate;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import city.hansa.kernel.Visibility;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;

/**
 * A signature needs an open window on its day, an authority or an office that covers this very act
 * on that day, and somebody who holds the role: drawn cases against a list of what must be so.
 */
class SigningPropertiesTest {
  private static final String CITY = Drafts.BARCELONA;
  private static final LocalDate START = LocalDate.of(2020, 1, 1);
  private static final int DAYS = 60;
  private static final List<Role> ROLES =
      List.of(Role.SIGNATORY, Role.SIGNATORY, Role.SIGNATORY, Role.DESK_OFFICER, Role.REGISTRAR);
  private static final List<String> FAMILIES =
      List.of("participation", "participation", "petition", "");

  private final DepositaryHouse house = DepositaryHouse.shared();
  private final Viewer head = house.person(CITY, Role.HEAD_OF_OFFICE);

  /** From a day to the day before another; a null end is open. */
  private record Days(@Nullable LocalDate from, @Nullable LocalDate until) {

    static Days draw(Random random) {
      int from = random.nextInt(DAYS);
      return new Days(
          random.nextInt(4) == 0 ? null : START.plusDays(from),
          random.nextInt(4) == 0 ? null : START.plusDays(from + 1L + random.nextInt(DAYS)));
    }

    boolean hold(LocalDate day) {
      return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
    }

    @Nullable PartialDate first() {
      return from == null ? null : PartialDate.of(from);
    }

    @Nullable PartialDate end() {
      return until == null ? null : PartialDate.of(until);
    }
  }

  /** What a paper or an office is good for, and whether that is this signature. */
  private record Ground(Days days, String actor, String family, @Nullable String subject) {

    static Ground draw(Random random, String pact) {
      return new Ground(
          Days.draw(random),
          random.nextInt(5) == 0 ? "lyon-fr" : CITY,
          FAMILIES.get(random.nextInt(FAMILIES.size())),
          random.nextInt(3) > 0 ? null : random.nextBoolean() ? pact + "~" + CITY : "another~x");
    }

    boolean covers(String pact, LocalDate day) {
      return days.hold(day)
          && actor.equals(CITY)
          && !family.equals("petition")
          && (subject == null || subject.equals(pact + "~" + CITY));
    }
  }

  private String record(Ground ground) {
    return house
        .house
        .bean(Authorities.class)
        .record(
            head,
            new AuthorityDraft(
                CITY,
                Authority.Kind.COUNCIL_RESOLUTION,
                ground.actor,
                "deputy mayor",
                "",
                null,
                "council",
                null,
                ground.days.first(),
                ground.days.end(),
                ActScope.parse(ground.family),
                ground.subject,
                null,
                null,
                Visibility.PUBLIC));
  }

  private void takeOffice(Ground ground, Viewer signer) {
    TermDraft term =
        new TermDraft(
            CITY,
            ground.actor,
            "Mayor",
            "Ada Example",
            signer.account(),
            ground.days.first(),
            ground.days.end(),
            ActScope.parse(ground.family),
            null,
            null,
            Visibility.PUBLIC);
    house.house.bean(city.hansa.authority.Terms.class).record(head, term);
  }

  private String pact(Days window) {
    Map<String, Object> terms = new HashMap<>(Map.of("signing", "CHOICE"));
    if (window.from != null) {
      terms.put("openFrom", window.from);
    }
    if (window.until != null) {
      terms.put("lastDay", window.until.minusDays(1));
    }
    return house.adopted(terms);
  }

  @Property(tries = 120)
  void aSignatureIsTakenExactlyWhenWindowGroundAndRoleAreThere(@ForAll Random random) {
    Days window = Days.draw(random);
    String pact = pact(window);
    Role role = random.nextBoolean() ? Role.SIGNATORY : ROLES.get(random.nextInt(ROLES.size()));
    Viewer signer = house.person(CITY, role);
    LocalDate day = START.plusDays(random.nextInt(2 * DAYS));
    boolean byOffice = random.nextBoolean();
    Ground office = new Ground(Days.draw(random), CITY, FAMILIES.get(random.nextInt(4)), null);
    if (byOffice) {
      takeOffice(office, signer);
    }
    Ground paper = random.nextInt(3) == 0 ? null : Ground.draw(random, pact);
    String type = random.nextBoolean() ? "participation.sign" : "participation.signDefinitive";
    ActDraft draft =
        Drafts.with(
            Drafts.own(type, CITY, "", day.toString()),
            it -> it.signed("Ada Example", "deputy mayor").payload("instrument", pact));
    String named = paper == null ? null : record(paper);
    ActDraft signature =
        named == null
            ? draft
            : Drafts.with(draft, it -> it.authority(Objects.requireNonNull(named)));
    boolean grounded =
        paper == null ? byOffice && office.covers(pact, day) : paper.covers(pact, day);
    boolean expected = window.hold(day) && grounded && role == Role.SIGNATORY;
    Statistics.label("signature")
        .collect(expected ? "taken" : "refused")
        .coverage(each -> each.check("taken").count(taken -> taken >= 1));
    if (expected) {
      house.deposit(signer, signature);
    } else {
      assertThat(house.refusal(signer, signature)).isNotEmpty();
    }
    assertThat(house.standing(pact, CITY, "2021-01-01").equals("-")).isEqualTo(!expected);
  }
}
