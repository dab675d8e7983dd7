package city.hansa.memberships.api;

import city.hansa.actors.Kind;
import city.hansa.memberships.MembershipState;
import city.hansa.memberships.book.Line;
import city.hansa.memberships.book.Said;
import city.hansa.memberships.book.Turn;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One membership on a day; dates as precisely as they are known.
 *
 * @param kind of the member
 * @param country of the member, ISO 3166-1 alpha-2
 * @param states one, or those that the dates leave possible
 * @param level as the network calls it
 * @param voting left out where nobody said
 * @param since when it came; with {@code dated} false by then at the latest
 * @param dated whether somebody says since when
 * @param until when it went; left out while it stands
 * @param listedOn day of the newest list that has it
 * @param goal that the member names
 * @param reported whether all of it is known from reports alone
 * @param succeededBy id of the actor that took its place
 * @param acts numbers of its acts that stand, in the order of the log
 */
@Schema(name = "Membership")
@JsonInclude(JsonInclude.Include.NON_NULL)
record MembershipFacts(
    String network,
    String networkName,
    String member,
    String memberName,
    Kind kind,
    @Nullable String country,
    Set<MembershipState> states,
    @Nullable String level,
    @Nullable Boolean voting,
    @Nullable String since,
    @Nullable Boolean dated,
    @Nullable String until,
    @Nullable String listedOn,
    @Nullable String goal,
    boolean reported,
    @Nullable String succeededBy,
    List<Long> acts) {

  /**
   * @param names by actor id
   */
  static MembershipFacts of(Row row, UnaryOperator<String> names) {
    Line line = row.line();
    Turn came = line.came();
    Turn went = line.went();
    String goal = Said.goal(line.membership(), line.day());
    return new MembershipFacts(
        line.membership().network(),
        names.apply(line.membership().network()),
        line.membership().member(),
        names.apply(line.membership().member()),
        row.member().kind(),
        row.member().country(),
        new TreeSet<>(line.possible()),
        line.level().isEmpty() ? null : line.level(),
        Said.voting(line.membership(), line.day()),
        came == null ? null : came.on().toString(),
        came == null ? null : came.dated(),
        went == null ? null : went.on().toString(),
        line.lastSaid().map(act -> act.madeOn().toString()).orElse(null),
        goal.isEmpty() ? null : goal,
        line.reported(),
        row.succeededBy(),
        line.membership().done().stream().map(act -> act.number()).toList());
  }
}
