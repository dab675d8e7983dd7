package city.hansa.authority;

import city.hansa.accounts.PersonErasure;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Takes a person's name out of authorities and terms; the records stand. */
@Component
class NamesErased implements PersonErasure {
  private final AuthorityStore authorities;
  private final TermStore terms;

  NamesErased(AuthorityStore authorities, TermStore terms) {
    this.authorities = authorities;
    this.terms = terms;
  }

  @Override
  public void erase(UUID account) {
    authorities.records().erase(account);
    terms.records().erase(account);
  }

  @Override
  public int eraseName(String name, String organisation) {
    return authorities.records().eraseName(name, organisation)
        + terms.records().eraseName(name, organisation);
  }
}
