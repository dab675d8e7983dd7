package city.hansa.engine.register.effect;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What must have come about; {@code toString} writes what {@link Notation} reads. */
public sealed interface Condition {

  /** A day has come. */
  record OnDay(LocalDate day) implements Condition {
    @Override
    public String toString() {
      return "DATE(" + day + ")";
    }
  }

  /** So many are committed, 1 or more. */
  record Count(int count) implements Condition {
    public Count {
      Notation.check(count >= 1, "COUNT(%d): write 1 or more", count);
    }

    @Override
    public String toString() {
      return "COUNT(" + count + ")";
    }
  }

  /** So many of those invited, in percent of them, 1 or more. */
  record Share(int percent) implements Condition {
    public Share {
      Notation.check(percent >= 1, "SHARE(%d): write 1 to 100", percent);
    }

    @Override
    public String toString() {
      return "SHARE(" + percent + ")";
    }
  }

  /** So many people live in those committed, 1 or more. */
  record People(long people) implements Condition {
    public People {
      Notation.check(people >= 1, "PEOPLE(%d): write 1 or more", people);
    }

    @Override
    public String toString() {
      return "PEOPLE(" + people + ")";
    }
  }

  /** All of these are committed. */
  record Named(List<String> actors) implements Condition {
    public Named {
      actors = List.copyOf(actors);
      Notation.check(!actors.isEmpty(), "NAMED(): name one actor or more");
    }

    @Override
    public String toString() {
      return "NAMED(" + String.join(", ", actors) + ")";
    }
  }

  /** So many regions have so many committed each. */
  record Regions(int regions, int each) implements Condition {
    public Regions {
      Notation.check(regions >= 1 && each >= 1, "REGIONS(%d, %d): write 1 or more", regions, each);
    }

    @Override
    public String toString() {
      return "REGIONS(" + regions + ", " + each + ")";
    }
  }

  record AllOf(List<Condition> parts) implements Condition {
    public AllOf {
      parts = List.copyOf(parts);
      Notation.check(!parts.isEmpty(), "ALL(): write one condition or more");
    }

    @Override
    public String toString() {
      return "ALL(" + Notation.joined(parts) + ")";
    }
  }

  record AnyOf(List<Condition> parts) implements Condition {
    public AnyOf {
      parts = List.copyOf(parts);
      Notation.check(!parts.isEmpty(), "ANY(): write one condition or more");
    }

    @Override
    public String toString() {
      return "ANY(" + Notation.joined(parts) + ")";
    }
  }

  /** Whether it has come about on the day. */
  default boolean met(LocalDate day, Tally tally, Circle circle) {
    return switch (this) {
      case OnDay(LocalDate due) -> !day.isBefore(due);
      case Count(int count) -> tally.count() >= count;
      case Share(int percent) -> {
        Set<String> invited = circle.invited();
        yield invited != null
            && !invited.isEmpty()
            && 100L * tally.countOf(invited) >= (long) percent * invited.size();
      }
      case People(long people) -> tally.people() >= people;
      case Named(List<String> actors) -> tally.hasAll(actors);
      case Regions(int regions, int each) -> tally.regionsWith(each) >= regions;
      case AllOf(List<Condition> parts) ->
          parts.stream().allMatch(part -> part.met(day, tally, circle));
      case AnyOf(List<Condition> parts) ->
          parts.stream().anyMatch(part -> part.met(day, tally, circle));
    };
  }

  /** The days on which it may come about although nobody does anything. */
  default Stream<LocalDate> days() {
    return switch (this) {
      case OnDay(LocalDate day) -> Stream.of(day);
      case AllOf(List<Condition> parts) -> parts.stream().flatMap(Condition::days);
      case AnyOf(List<Condition> parts) -> parts.stream().flatMap(Condition::days);
      case Count none -> Stream.empty();
      case Share none -> Stream.empty();
      case People none -> Stream.empty();
      case Named none -> Stream.empty();
      case Regions none -> Stream.empty();
    };
  }

  /** The parts that keep it from ever coming about in the circle; empty if it can. */
  default Set<Condition> neverMet(Circle circle) {
    return switch (this) {
      case AllOf(List<Condition> parts) ->
          parts.stream()
              .flatMap(part -> part.neverMet(circle).stream())
              .collect(Collectors.toSet());
      case AnyOf(List<Condition> parts) ->
          parts.stream().anyMatch(part -> part.neverMet(circle).isEmpty())
              ? Set.of()
              : Set.copyOf(parts);
      default -> canBeMet(circle) ? Set.of() : Set.of(this);
    };
  }

  private boolean canBeMet(Circle circle) {
    Set<String> invited = circle.invited();
    return switch (this) {
      case Count(int count) -> invited == null || count <= invited.size();
      case Share(int percent) -> percent <= 100 && invited != null && !invited.isEmpty();
      case People(long people) -> people <= circle.people();
      case Named(List<String> actors) -> invited == null || invited.containsAll(actors);
      case Regions(int regions, int each) ->
          regions <= circle.regions()
              && (invited == null || (long) regions * each <= invited.size());
      case OnDay day -> true;
      case AllOf all -> all.neverMet(circle).isEmpty();
      case AnyOf any -> any.neverMet(circle).isEmpty();
    };
  }
}
