package org.awardcheck.blackbox.azure;

import com.microsoft.azure.functions.HttpRequestMessage;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Executors;

/**
 * Stands in for the Functions host with its Java worker: takes requests on a port, hands each to the entry point of a
 * deployed jar as the SDK's types, and sends on what that makes of it.
 */
final class FunctionsHost {
    private final Class<?> type;
    private final Method entryPoint;

    private FunctionsHost(Class<?> type, String method) throws NoSuchMethodException {
        this.type = type;
        this.entryPoint = type.getMethod(method, HttpRequestMessage.class);
    }

    /** @param arguments the port, the jar, the class of the entry point and its method */
    public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
        URL jar = Path.of(arguments[1]).toUri().toURL();
        ClassLoader deployed = new URLClassLoader(new URL[] {jar});
        FunctionsHost host = new FunctionsHost(deployed.loadClass(arguments[2]), arguments[3]);
        HttpServer server = HttpServer.create(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[0])), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", host::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            // The worker makes an object for each invocation.
            TriggerResponse response = (TriggerResponse) entryPoint.invoke(
                    type.getDeclaredConstructor().newInstance(), TriggerRequest.of(exchange));
            byte[] body = ((String) response.getBody()).getBytes(StandardCharsets.UTF_8);
            response.headers().forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(response.getStatusCode(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        } catch (ReflectiveOperationException e) {
            e.printStackTrace();
            exchange.sendResponseHeaders(500, -1);
        }
    }
}
