package city.hansa.accounts.provider;

import city.hansa.accounts.Account;
import city.hansa.accounts.Accounts;
import city.hansa.accounts.Audit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who somebody is here whom the provider knows. Issuer and subject decide. The first time, an
 * address that the provider has verified leads to the account that was invited under it, unless
 * that account is tied to another subject already.
 */
@Service
class ProviderPeople {
  private final JdbcClient sql;
  private final Accounts accounts;
  private final Audit audit;

  ProviderPeople(JdbcClient sql, Accounts accounts, Audit audit) {
    this.sql = sql;
    this.accounts = accounts;
    this.audit = audit;
  }

  @Transactional
  public Optional<Account> find(OidcUser user) {
    String issuer = String.valueOf(user.getIssuer());
    Optional<UUID> linked =
        sql.sql(
                "select account from provider_identity where issuer = :issuer and subject = :subject")
            .param("issuer", issuer)
            .param("subject", user.getSubject())
            .query((row, number) -> row.getObject("account", UUID.class))
            .optional();
    Optional<Account> account =
        linked.isPresent() ? linked.flatMap(accounts::find) : link(issuer, user);
    return account.filter(Account::open);
  }

  private Optional<Account> link(String issuer, OidcUser user) {
    String email = user.getEmail();
    if (email == null || !Boolean.TRUE.equals(user.getEmailVerified())) {
      return Optional.empty();
    }
    Optional<Account> invited = accounts.findByEmail(email).filter(Account::open);
    if (invited.isEmpty() || isTied(invited.get().id(), issuer)) {
      return Optional.empty();
    }
    UUID account = invited.get().id();
    sql.sql(
            "insert into provider_identity (issuer, subject, account) values (:issuer, :subject, :account)")
        .param("issuer", issuer)
        .param("subject", user.getSubject())
        .param("account", account)
        .update();
    audit.record(account, "account.linked", account.toString());
    return invited;
  }

  private boolean isTied(UUID account, String issuer) {
    return sql.sql(
            """
            select exists (
              select 1 from provider_identity where account = :account and issuer = :issuer)
            """)
        .param("account", account)
        .param("issuer", issuer)
        .query(Boolean.class)
        .single();
  }
}
