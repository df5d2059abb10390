package org.awardcheck.http;

import java.util.Map;
import org.awardcheck.policy.Text;
import org.awardcheck.request.BadRequestException;

/**
 * What is said of a status.
 *
 * @param title      the status in words
 * @param toPrograms what to do about it, in a problem detail
 * @param toReaders  the same on a page, where that has no words of its own for the status
 */
record RefusalWords(Text title, Text toPrograms, Text toReaders) {
    private static final RefusalWords UNKNOWN = of("出错了", "Something went wrong",
            "请检查请求行和请求头", "Check the request line and the headers",
            "地址或浏览器发送的内容有误。请检查地址，或从首页开始。",
            "Something in the address, or in what your browser sent with it, is not in order. Please check the address, or begin at the start page.");
    private static final Map<Integer, RefusalWords> KNOWN = Map.ofEntries(
            Map.entry(400, new RefusalWords(BadRequestException.TITLE, UNKNOWN.toPrograms, UNKNOWN.toReaders)),
            Map.entry(403, toPrograms("不允许", "Forbidden",
                    "请求来自其他网站的页面；须由运营者在award-check.cors.origins中列出该网站",
                    "The request comes from a page of another site; the operator has to name that site in award-check.cors.origins")),
            Map.entry(404, toPrograms("没有这个地址", "Not found",
                    "请检查地址；各函数的说明见/q/openapi", "Check the address; /q/openapi describes the functions")),
            Map.entry(405, of("方法不对", "Method not allowed",
                    "请用响应头Allow所列的方法；函数用POST调用，请求体为JSON",
                    "Use a method that the header Allow names; call a function by POST with a JSON body",
                    "页面只供打开查看，不接收提交的内容；函数供程序以POST调用，不能在浏览器中打开。请从首页开始。",
                    "Pages are there to be opened and take nothing that is sent to them; functions are for programs, which call "
                            + "them by POST, and do not open in a browser. Please begin at the start page.")),
            Map.entry(406, of("没有所要的格式", "Not acceptable",
                    "请检查请求头Accept", "Check the header Accept",
                    "这个地址没有浏览器所要的格式。", "There is nothing at this address in the format that your browser asked for.")),
            Map.entry(408, of("请求超时", "Request timeout",
                    "请求没有在规定时间内发完；请重发", "The request did not arrive in time; send it again",
                    "请求没有在规定时间内发完。请再试一次。", "Your request did not arrive in time. Please try again.")),
            Map.entry(413, of("请求体太大", "Content too large",
                    "函数的请求体不能超过64 KiB", "A function's body may have 64 KiB at most",
                    "浏览器发送的内容太大。上传的表格可以分成几份。",
                    "Your browser sent too much. A file of many projects can be sent in parts.")),
            Map.entry(414, of("地址太长", "URI too long",
                    "请缩短地址；函数可用POST发送请求体", "Shorten the address; a function takes a body by POST",
                    "地址太长，无法读取。请从首页开始。", "The address is too long to be read. Please begin at the start page.")),
            Map.entry(415, of("媒体类型不对", "Unsupported media type",
                    "请发送UTF-8编码、未压缩的application/json", "Send application/json in UTF-8, not compressed",
                    "浏览器发送的内容格式不对。", "Your browser sent something in another format than we read.")),
            Map.entry(429, of("连接太多", "Too many requests",
                    "来自同一客户端的连接太多；请稍后再试", "This client has too many connections; try again later",
                    "来自您所在网络的连接太多。请稍后再试；您的回答在网址中，不会丢失。",
                    "Too many connections come from your network. Please try again in a moment; your answers are in the address and are not lost.")),
            Map.entry(431, of("请求头太大", "Request header fields too large",
                    "请减少或缩短请求头", "Send fewer or shorter headers",
                    "浏览器随地址发送的内容太多，例如其他网站的cookie。请清除后再试。",
                    "Your browser sent too much along with the address, such as cookies of other sites. Please clear them and try again.")),
            Map.entry(500, toPrograms("服务出错", "Internal server error", "请稍后再试", "Try again later")),
            Map.entry(503, of("服务繁忙", "Service unavailable",
                    "请求太多；请稍后再试", "There are too many requests; try again later",
                    "使用的人太多。请稍后再试；您的回答在网址中，不会丢失。",
                    "Too many people are asking right now. Please try again in a moment; your answers are in the address and are not lost.")));

    static RefusalWords of(int status) {
        return KNOWN.getOrDefault(status, UNKNOWN);
    }

    /** What is said to whom. */
    Text to(Audience audience) {
        return audience.reads() ? toReaders : toPrograms;
    }

    private static RefusalWords toPrograms(String titleZh, String titleEn, String zh, String en) {
        return new RefusalWords(new Text(titleZh, titleEn), new Text(zh, en), UNKNOWN.toReaders);
    }

    private static RefusalWords of(String titleZh, String titleEn, String toProgramsZh, String toProgramsEn,
            String toReadersZh, String toReadersEn) {
        return new RefusalWords(new Text(titleZh, titleEn), new Text(toProgramsZh, toProgramsEn),
                new Text(toReadersZh, toReadersEn));
    }
}
