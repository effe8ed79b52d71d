package org.preceptor.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.authentication.mechanism.http.CustomFormAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.LoginToContinue;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;
import org.preceptor.identity.OpenSignIn;
import org.preceptor.identity.OpenSignIn.Try;
import org.preceptor.identity.SignInResult;
import org.preceptor.standards.PersonId;

/** Answers Jakarta Security; what came of it in detail stands in {@link SignInTry}. */
@CustomFormAuthenticationMechanismDefinition(
    loginToContinue =
        @LoginToContinue(
            loginPage = "/identity/sign-in",
            errorPage = "",
            useForwardToLogin = false))
@ApplicationScoped
public class PersonStore implements IdentityStore {

  @Inject OpenSignIn open;
  @Inject SignInTry signIn;

  /** One click in the demonstration. */
  record DemoCredential(PersonId person) implements Credential {}

  @Override
  public CredentialValidationResult validate(Credential credential) {
    if (credential instanceof UsernamePasswordCredential typed) {
      return answer(
          open.withPassword(
              new Try(
                  typed.getCaller(),
                  typed.getPasswordAsString(),
                  signIn.address(),
                  signIn.device())));
    }
    if (credential instanceof DemoCredential demo) {
      return answer(open.asDemoPerson(demo.person(), signIn.device()));
    }
    return CredentialValidationResult.NOT_VALIDATED_RESULT;
  }

  private CredentialValidationResult answer(SignInResult result) {
    signIn.came(result);
    return result instanceof SignInResult.Entered entered
        ? new CredentialValidationResult(entered.signIn().person().toString(), Set.of())
        : CredentialValidationResult.INVALID_RESULT;
  }
}
