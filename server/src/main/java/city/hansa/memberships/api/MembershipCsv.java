package city.hansa.memberships.api;

import city.hansa.site.SafeCsv;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Memberships for spreadsheets; the columns are the fields of the JSON. */
final class MembershipCsv {
  private static final List<String> HEADER =
      List.of(
          "network",
          "networkName",
          "member",
          "memberName",
          "kind",
          "country",
          "states",
          "level",
          "voting",
          "since",
          "dated",
          "until",
          "listedOn",
          "goal",
          "reported",
          "succeededBy",
          "acts");

  private MembershipCsv() {}

  static String of(List<MembershipFacts> memberships) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (MembershipFacts each : memberships) {
      rows.add(
          Arrays.asList(
              each.network(),
              each.networkName(),
              each.member(),
              each.memberName(),
              each.kind(),
              each.country(),
              each.states().stream().map(Enum::name).collect(Collectors.joining(" ")),
              each.level(),
              each.voting(),
              each.since(),
              each.dated(),
              each.until(),
              each.listedOn(),
              each.goal(),
              each.reported(),
              each.succeededBy(),
              each.acts().stream().map(String::valueOf).collect(Collectors.joining(" "))));
    }
    return SafeCsv.of(HEADER, rows);
  }
}
