package city.hansa.texts.life;

import city.hansa.acts.ActDraft;
import city.hansa.acts.Dating;
import city.hansa.acts.Reason;
import city.hansa.engine.ledger.json.Json;
import city.hansa.engine.register.PartialDate;
import city.hansa.engine.text.Text;
import city.hansa.texts.TextVersion;
import city.hansa.texts.store.Contents;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What stands in the way of marking a clause as a commitment. */
@Component
class MarkGuard {
  private final Contents contents;

  MarkGuard(Contents contents) {
    this.contents = contents;
  }

  List<Reason> reasons(ActDraft draft, TextVersion version) {
    List<Reason> reasons = new ArrayList<>();
    String address = draft.payload().text("address").orElse("");
    Optional<Text> text = contents.find(version.sha256());
    if (text.flatMap(each -> each.find(address)).isEmpty()) {
      reasons.add(
          Reason.rule(
              "payload.address", "texts.refused.noClause", address, version.id().toString()));
    }
    Optional<PartialDate> from = date(draft, "baselineDate");
    Optional<PartialDate> to = date(draft, "targetDate");
    if (from.isPresent() && to.isPresent() && !to.get().earliest().isAfter(from.get().latest())) {
      reasons.add(
          Reason.rule("payload.targetDate", "texts.refused.targetDate", to.get(), from.get()));
    }
    undated(draft, "baseline", from, reasons);
    undated(draft, "target", to, reasons);
    return reasons;
  }

  /** A value says nothing without its date. */
  private static void undated(
      ActDraft draft, String value, Optional<PartialDate> date, List<Reason> reasons) {
    if (draft.payload().values().get(value) instanceof Json.Number && date.isEmpty()) {
      reasons.add(Reason.rule("payload." + value + "Date", "texts.refused.undated"));
    }
  }

  private static Optional<PartialDate> date(ActDraft draft, String field) {
    return Dating.day(draft.payload(), field);
  }
}
