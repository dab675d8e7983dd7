package city.hansa.accounts.pages;

import city.hansa.accounts.trail.AuditEntry;
import city.hansa.site.Site;
import java.util.List;
import java.util.Map;

/**
 * Who did and saw what.
 *
 * @param typed the filters as sent
 * @param more id below which the next page begins; 0 if this is the last
 */
record AuditPage(List<AuditEntry> entries, Map<String, String> typed, long more) {

  /** What can be noted, in the order of the filter. */
  static final List<String> KINDS =
      List.of(
          "account.made",
          "account.linked",
          "account.closed",
          "account.reopened",
          "administrator.made",
          "administrator.ended",
          "administrator.restored",
          "link.made",
          "link.asked",
          "link.FIRST_ADMINISTRATOR",
          "link.ADMINISTRATOR",
          "link.INVITATION",
          "link.RECOVERY",
          "organisation.added",
          "organisation.zone",
          "password.changed",
          "person.erased",
          "person.nameErased",
          "role.granted",
          "role.ended",
          "secondFactor.on",
          "secondFactor.off",
          "secondFactor.removed",
          "signIn.password",
          "signIn.secondFactor",
          "signIn.link",
          "signIn.provider",
          "signIn.failed",
          "signIn.codeFailed",
          "signOut.elsewhere",
          "signOut.byAdministrator",
          "token.made",
          "token.revoked",
          "authority.recorded",
          "authority.revoked",
          "authority.read",
          "term.recorded",
          "term.ended",
          "negotiation.opened",
          "negotiation.admitted",
          "negotiation.closed",
          "negotiation.reopened",
          "negotiation.handedOver",
          "act.read",
          "claim.read",
          "source.read",
          "signOut");

  private static final String UUIDS = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}.*";

  /** What was done, in words; as it was noted where a newer version noted it. */
  String what(AuditEntry entry, Site site) {
    String key = "audit.what." + entry.what();
    return site.knows(key) ? site.t(key) : entry.what();
  }

  /** Whom or what it concerned: a person by name, with the role if one was given or ended. */
  String subject(AuditEntry entry, Site site) {
    if (entry.what().startsWith("act.")) {
      return site.t("audit.act", entry.subject());
    }
    if (entry.about().isEmpty()) {
      // The id of a token, or of somebody erased: enough of it to find the same one again.
      return entry.subject().matches(UUIDS)
          ? entry.subject().substring(0, 8) + "…"
          : entry.subject();
    }
    int gap = entry.subject().indexOf(' ');
    String role = gap < 0 ? "" : "role." + entry.subject().substring(gap + 1);
    return site.knows(role) ? entry.about() + ": " + site.t(role) : entry.about();
  }

  String value(String name) {
    return typed.getOrDefault(name, "");
  }
}
