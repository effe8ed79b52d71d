package org.preceptor.web;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.Application;
import jakarta.faces.application.ApplicationFactory;
import jakarta.faces.application.ApplicationWrapper;
import jakarta.faces.context.FacesContext;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Looks up the texts, beans and variables of a page at once. Faces asks eight resolvers in turn for
 * each name, beans first, and a page holds hundreds of names.
 */
public final class QuickNames extends ApplicationFactory {

  private volatile @Nullable Application application;

  public QuickNames(ApplicationFactory wrapped) {
    super(wrapped);
  }

  @Override
  public Application getApplication() {
    var quick = application;
    if (quick == null) {
      quick = new Quick(getWrapped().getApplication());
      application = quick;
    }
    return quick;
  }

  @Override
  public void setApplication(Application given) {
    getWrapped().setApplication(given);
    application = null;
  }

  private static final class Quick extends ApplicationWrapper {

    Quick(Application wrapped) {
      super(wrapped);
    }

    @Override
    public ELResolver getELResolver() {
      return new Resolver(super.getELResolver());
    }
  }

  /** What a name of a page can stand for. */
  private sealed interface Meaning {

    record SomeTexts() implements Meaning {}

    /**
     * A bean of a context: its proxy is the same for everybody, and finds the one that is meant.
     */
    record Bean(Object proxy) implements Meaning {}

    /** A bean that the container is asked for each time. */
    record OtherBean() implements Meaning {}

    record Variable() implements Meaning {}
  }

  private static final class Resolver extends ELResolver {

    /** Names are those that stand in pages, so there is an end to them. */
    private static final Map<String, Meaning> MEANINGS = new ConcurrentHashMap<>();

    private final ELResolver rest;

    Resolver(ELResolver rest) {
      this.rest = rest;
    }

    @Override
    public @Nullable Object getValue(
        ELContext context, @Nullable Object base, @Nullable Object property) {
      var found = quickly(context, base, property);
      if (found != null) {
        context.setPropertyResolved(base, property);
        return found;
      }
      return rest.getValue(context, base, property);
    }

    private static @Nullable Object quickly(
        ELContext context, @Nullable Object base, @Nullable Object property) {
      if (!(property instanceof String name)) {
        return null;
      }
      if (base instanceof ResourceBundle texts) {
        return texts.containsKey(name) ? texts.getString(name) : null;
      }
      if (base != null) {
        return null;
      }
      var faces = (FacesContext) context.getContext(FacesContext.class);
      return switch (MEANINGS.computeIfAbsent(name, unseen -> meaning(faces, unseen))) {
        case Meaning.SomeTexts texts -> faces.getApplication().getResourceBundle(faces, name);
        case Meaning.Variable variable -> faces.getExternalContext().getRequestMap().get(name);
        case Meaning.Bean bean -> bean.proxy();
        case Meaning.OtherBean other -> null;
      };
    }

    private static Meaning meaning(FacesContext faces, String name) {
      if (faces.getApplication().getResourceBundle(faces, name) != null) {
        return new Meaning.SomeTexts();
      }
      var beans = CDI.current().getBeanManager();
      var named = beans.getBeans(name);
      if (named.isEmpty()) {
        return new Meaning.Variable();
      }
      var bean = beans.resolve(named);
      var type = bean.getBeanClass();
      boolean isOwnClass = type != Object.class && bean.getTypes().contains(type);
      return isOwnClass && beans.isNormalScope(bean.getScope())
          ? new Meaning.Bean(beans.getReference(bean, type, beans.createCreationalContext(bean)))
          : new Meaning.OtherBean();
    }

    @Override
    public @Nullable Class<?> getType(
        ELContext context, @Nullable Object base, @Nullable Object property) {
      return rest.getType(context, base, property);
    }

    @Override
    public void setValue(
        ELContext context,
        @Nullable Object base,
        @Nullable Object property,
        @Nullable Object value) {
      rest.setValue(context, base, property, value);
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
      return rest.isReadOnly(context, base, property);
    }

    @Override
    public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
      return rest.getCommonPropertyType(context, base);
    }

    @Override
    public @Nullable Object invoke(
        ELContext context,
        @Nullable Object base,
        @Nullable Object method,
        Class<?> @Nullable [] types,
        Object @Nullable [] values) {
      return rest.invoke(context, base, method, types, values);
    }

    @Override
    public <T> @Nullable T convertToType(
        ELContext context, @Nullable Object value, Class<T> targetType) {
      return rest.convertToType(context, value, targetType);
    }
  }
}
