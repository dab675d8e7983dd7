package city.hansa.authority.pages;

import city.hansa.accounts.Account;
import city.hansa.accounts.Accounts;
import city.hansa.authority.ActScope;
import city.hansa.authority.Authority;
import city.hansa.authority.AuthorityDraft;
import city.hansa.authority.TermDraft;
import city.hansa.engine.register.PartialDate;
import city.hansa.kernel.BadInput;
import city.hansa.kernel.Visibility;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the forms of this module; every complaint names its field. */
record Typed(Map<String, String> fields, Accounts accounts) {

  AuthorityDraft authority(String office) {
    return new AuthorityDraft(
        office,
        choice("kind", Authority.Kind.class),
        text("actor"),
        text("holderRole"),
        text("person"),
        account(),
        text("issuer"),
        date("issuedOn"),
        date("from"),
        date("until"),
        acts(),
        optional("subject"),
        optional("source"),
        optional("place"),
        choice("visibility", Visibility.class));
  }

  TermDraft term(String office) {
    return new TermDraft(
        office,
        text("actor"),
        text("title"),
        text("person"),
        account(),
        date("from"),
        date("until"),
        acts(),
        optional("source"),
        optional("place"),
        choice("visibility", Visibility.class));
  }

  /**
   * @throws BadInput if it is missing or no date
   */
  PartialDate needed(String field) {
    PartialDate date = date(field);
    if (date == null) {
      throw new BadInput(field, null, "authority.date.wrong");
    }
    return date;
  }

  String text(String field) {
    return fields.getOrDefault(field, "").strip();
  }

  private @Nullable String optional(String field) {
    String text = text(field);
    return text.isEmpty() ? null : text;
  }

  private @Nullable PartialDate date(String field) {
    String text = text(field);
    try {
      return text.isEmpty() ? null : PartialDate.parse(text);
    } catch (IllegalArgumentException none) {
      throw new BadInput(field, text, "authority.date.wrong");
    }
  }

  private ActScope acts() {
    try {
      return ActScope.parse(text("acts"));
    } catch (IllegalArgumentException wrong) {
      throw new BadInput("acts", wrong.getMessage(), "authority.acts.wrong");
    }
  }

  private @Nullable UUID account() {
    String email = text("account");
    return email.isEmpty()
        ? null
        : accounts
            .findByEmail(email)
            .map(Account::id)
            .orElseThrow(() -> new BadInput("account", email, "authority.account.unknown"));
  }

  private <E extends Enum<E>> E choice(String field, Class<E> type) {
    String text = text(field);
    return Arrays.stream(type.getEnumConstants())
        .filter(each -> each.name().equals(text))
        .findFirst()
        .orElseThrow(() -> new BadInput(field, text, "problem.type"));
  }
}
