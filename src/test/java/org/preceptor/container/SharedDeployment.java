package org.preceptor.container;

import org.jboss.arquillian.container.spi.client.deployment.Deployment;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.arquillian.container.spi.context.annotation.DeploymentScoped;
import org.jboss.arquillian.container.spi.event.DeployDeployment;
import org.jboss.arquillian.container.spi.event.UnDeployDeployment;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jspecify.annotations.Nullable;

/**
 * Deploys once for all test classes, and asks the server at the loopback address. Without all three
 * of the values set here, tests of the later classes would run outside the server in silence.
 */
public class SharedDeployment implements LoadableExtension {

  @Override
  public void register(ExtensionBuilder builder) {
    builder.observer(Sharer.class);
  }

  /** Stands between Arquillian and the server. */
  public static class Sharer {

    private static @Nullable ProtocolMetaData shared;

    @Inject @DeploymentScoped private InstanceProducer<ProtocolMetaData> place;
    @Inject @DeploymentScoped private InstanceProducer<Deployment> deployed;
    @Inject @DeploymentScoped private InstanceProducer<DeploymentDescription> described;

    @SuppressWarnings("NullAway.Init") // Arquillian sets the fields
    public Sharer() {}

    public void deploy(@Observes(precedence = -10) EventContext<DeployDeployment> context) {
      var deployment = context.getEvent().getDeployment();
      if (shared == null) {
        context.proceed();
        shared = atLoopback(place.get());
      }
      place.set(shared);
      deployed.set(deployment);
      described.set(deployment.getDescription());
      deployment.deployed();
    }

    /** The server's process ends with the tests'. */
    public void undeploy(@Observes(precedence = -10) EventContext<UnDeployDeployment> context) {
      context.getEvent().getDeployment().undeployed();
    }

    /** The server names the machine's own address, and the adapter may read its log too early. */
    private static ProtocolMetaData atLoopback(ProtocolMetaData said) {
      int port = said.getContexts(HTTPContext.class).iterator().next().getPort();
      var context = new HTTPContext("127.0.0.1", port);
      context.add(new Servlet("ArquillianServletRunnerEE9", ""));
      return new ProtocolMetaData().addContext(context);
    }
  }
}
