package org.jetbrains.jps.javac;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/** Imitates the class of IntelliJ's builder: proxies, and the method that gives back what is inside of them. */
public final class APIWrappers {
  private APIWrappers() {}

  /** A proxy; in some of IntelliJ's versions {@link #unwrap} fails. */
  public static <T> T wrap(Class<T> type, T delegateTo, boolean known) {
    InvocationHandler handler = known ? new Known(delegateTo) : (proxy, method, arguments) -> {
      try {
        return method.invoke(delegateTo, arguments);
      } catch (InvocationTargetException e) {
        throw e.getCause();
      }
    };
    return type.cast(Proxy.newProxyInstance(APIWrappers.class.getClassLoader(), new Class<?>[] {type}, handler));
  }

  private record Known(Object inside) implements InvocationHandler {
    @Override
    public Object invoke(Object proxy, java.lang.reflect.Method method, Object[] arguments) throws Throwable {
      try {
        return method.invoke(inside, arguments);
      } catch (InvocationTargetException e) {
        throw e.getCause();
      }
    }
  }

  /** What is inside of a proxy. */
  public static <T> T unwrap(Class<T> type, T wrapper) {
    if (Proxy.isProxyClass(wrapper.getClass()) && Proxy.getInvocationHandler(wrapper) instanceof Known known) {
      return type.cast(known.inside());
    }
    throw new IllegalArgumentException("not a wrapper");
  }
}
