package city.hansa.claims.reckoning;

import city.hansa.claims.Claim;
import city.hansa.shipped.Row;
import city.hansa.shipped.ShippedFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What follows by arithmetic from claims that ship; computed anew from the claims as they stand.
 */
@Component
public class Reckonings {
  private static final ShippedFile FILE = new ShippedFile("data/claims/arithmetic.tsv");

  private record Rule(
      String id,
      Reckoning.How how,
      List<String> first,
      List<String> second,
      @Nullable String refers,
      String note) {}

  private final List<Rule> rules = new ArrayList<>();

  Reckonings() {
    FILE.rows(row -> rules.add(rule(row)));
  }

  private static Rule rule(Row row) {
    return new Rule(
        row.required("id"),
        Reckoning.How.valueOf(row.required("how")),
        ids(row, "first"),
        ids(row, "second"),
        row.text("refers"),
        Objects.requireNonNullElse(row.text("note"), ""));
  }

  private static List<String> ids(Row row, String column) {
    String field = row.text(column);
    return field == null ? List.of() : Arrays.asList(field.split(" "));
  }

  /** Those whose every claim is there. */
  public List<Reckoning> from(Map<String, Claim> claims) {
    List<Reckoning> found = new ArrayList<>();
    for (Rule rule : rules) {
      List<Claim> first = known(rule.first, claims);
      List<Claim> second = known(rule.second, claims);
      if (first.size() == rule.first.size() && second.size() == rule.second.size()) {
        found.add(
            new Reckoning(
                rule.id,
                rule.how,
                first,
                second,
                Reckoning.result(rule.how, first, second),
                rule.refers == null ? null : claims.get(rule.refers),
                rule.note));
      }
    }
    return found;
  }

  private static List<Claim> known(List<String> ids, Map<String, Claim> claims) {
    List<Claim> found = new ArrayList<>();
    for (String id : ids) {
      Claim claim = claims.get(id);
      if (claim != null) {
        found.add(claim);
      }
    }
    return found;
  }
}
