package city.hansa.instruments.api;

import city.hansa.instruments.api.ParticipantFacts.ConsentFacts;
import city.hansa.site.SafeCsv;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The status table for spreadsheets; its columns are the fields of the JSON. */
final class ParticipantCsv {
  private static final List<String> HEADER =
      List.of(
          "actor",
          "name",
          "country",
          "states",
          "party",
          "signedOn",
          "consents",
          "notifiedOn",
          "leavesOn",
          "reported",
          "succeededBy",
          "remarks",
          "acts");

  private ParticipantCsv() {}

  static String of(List<ParticipantFacts> participants) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (ParticipantFacts each : participants) {
      ParticipantFacts.Withdrawal withdrawal = each.withdrawal();
      rows.add(
          Arrays.asList(
              each.actor(),
              each.name(),
              each.country(),
              each.states().stream().map(Enum::name).collect(Collectors.joining(" ")),
              each.party().name(),
              each.signedOn(),
              each.consents().stream()
                  .map(ParticipantCsv::written)
                  .collect(Collectors.joining("; ")),
              withdrawal == null ? null : withdrawal.notifiedOn(),
              withdrawal == null ? null : withdrawal.leavesOn(),
              each.reported(),
              each.succeededBy(),
              each.remarks().size(),
              each.acts().stream().map(String::valueOf).collect(Collectors.joining(" "))));
    }
    return SafeCsv.of(HEADER, rows);
  }

  private static String written(ConsentFacts consent) {
    return consent.on() + " " + consent.marker();
  }
}
