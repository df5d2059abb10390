package org.awardcheck.web.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.awardcheck.catalogue.PublishedPolicy;
import org.awardcheck.http.SharedQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SharedQueryTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "topics=project                                             | topics=project",
        "from=singlemessage&isappinstalled=0&topics=project         | topics=project",
        "topics=project&inHuzhou=yes&from=timeline&isappinstalled=0 | topics=project&inHuzhou=yes",
        "utm_source=x&topics=project&utm_campaign=a%20b&UTM_Term=c  | topics=project",
        "topics=project&fbclid=IwAR0&gclid=1&msclkid=2&_hsenc=3     | topics=project",
        "bd_vid=1&hmsr=x&topics=project&sudaref=y                   | topics=project",
        "fbclid                                                     | ''",
        "topics=project&amp;inHuzhou=yes                            | topics=project&inHuzhou=yes",
        "topics=project&amp;utm_source=x                            | topics=project",
        "topics%3Dproject%26inHuzhou%3Dyes                          | topics=project&inHuzhou=yes",
        "topics%253Dproject%2526inHuzhou%253Dyes                    | topics=project&inHuzhou=yes",
        "projectKinds=new-build%252Cenergy-saving                   | projectKinds=new-build%2Cenergy-saving",
        "q=%25E8%25B4%25A8%25E9%2587%258F                           | q=%E8%B4%A8%E9%87%8F",
        "topics=project%26inHuzhou=yes&on=2025-06-30                | topics=project&inHuzhou=yes&on=2025-06-30",
        "a=x%26on%3D2025-06-30&from=y                               | a=x&on=2025-06-30",
        "topics%3Dproject%26inHuzhou%3Dyes&from=singlemessage       | topics=project&inHuzhou=yes",
        "topics%25253Dproject%252526inHuzhou%25253Dyes              | topics=project&inHuzhou=yes",
        "equipmentInvestment%3D12%2Bmillion                         | equipmentInvestment=12+million",
        "equipmentInvestment=1%2B2                                  | equipmentInvestment=1%2B2",
        "topics=project&amp;amp;inHuzhou=yes                        | topics=project&inHuzhou=yes",
        "topics=project&ampinHuzhou=yes                             | topics=project&inHuzhou=yes",
        "topics=project&AMP%3BinHuzhou=yes                          | topics=project&inHuzhou=yes",
        "topics=project&%2338;inHuzhou=yes                          | topics=project&inHuzhou=yes",
        "topics=project&%2338inHuzhou=yes                           | topics=project&inHuzhou=yes",
        "topics=project&%23x26%3BinHuzhou=yes                       | topics=project&inHuzhou=yes",
        "topics=project%26amp;inHuzhou=yes                          | topics=project&inHuzhou=yes",
        "topics=project%26%2338;inHuzhou=yes                        | topics=project&inHuzhou=yes",
        "topics=project&amp                                         | topics=project",
        "topics=project&amp;                                        | topics=project",
        "topics=project&gt;                                         | topics=project",
        "topics=project&quot;&gt;                                   | topics=project",
        "topics=project&quot;%20target=x&gt;                        | topics=project",
        "topics=project&%2339;&lt;/a&gt;                            | topics=project",
        "topics=project&x;=1                                        | topics=project&x;=1",
        "q=R%26D                                                    | q=R%26D",
        "q=a%26b%3Dc                                                | q=a%26b%3Dc",
        "q=a%2526b%253Dc                                            | q=a%26b%3Dc",
        "q=a%252526b%25253Dc                                        | q=a%26b%3Dc",
        "q=a%26on%3D2025-06-30&sort=amount                          | q=a%26on%3D2025-06-30&sort=amount",
        "sort=amount&q=a%26utm_source%3Dx                           | sort=amount&q=a%26utm_source%3Dx",
        "q=R%26amp%3BD                                              | q=R%26amp%3BD",
        "q%3Da%2526b%253Dc                                          | q=a%26b%3Dc",
        "q%253Da%252526b%25253Dc%2526sort%253Damount&from=x         | q=a%26b%3Dc&sort=amount",
        "q%3Da%26sort%3Damount                                      | q=a&sort=amount",
        "q=a&sort=amount%26on%3D2025-06-30                          | q=a&sort=amount&on=2025-06-30",
        "topics=3Dproject&equipmentInvestment=3D1200                | topics=project&equipmentInvestment=1200",
        "a=3DXYZ&on=3D2025-06-30&utm_source=x                       | a=XYZ&on=2025-06-30",
        "a=3DXYZ                                                    | a=3DXYZ",
        "q=3D                                                       | q=3D",
        "q=3D&sort=amount                                           | q=3D&sort=amount",
        "q=3D3D&sort=3Damount                                       | q=3D&sort=amount",
        "q=R%26amplifier                                            | q=R%26amplifier",
        "q=%3F                                                      | q=%3F",
        "q=100%25                                                   | q=100%25",
        "q=100%                                                     | q=100%",
        "topics=project&on=2025-06-30?from=timeline                 | topics=project&on=2025-06-30",
        "topics=project&on=2025-06-30%3Ffrom%3Dtimeline             | topics=project&on=2025-06-30",
        "topics=project?inHuzhou=yes                                | topics=project&inHuzhou=yes",
        "q=a?b=c                                                    | q=a?b=c",
        "topics=project%23wechat_redirect                           | topics=project",
        "topics=project%2523rd                                      | topics=project",
        "topics=project#top                                         | topics=project",
        "topics=project&#wechat_redirect                            | topics=project",
        "q=%23a                                                     | q=%23a",
        "%3Fa=TOKEN                                                 | a=TOKEN",
        "?a=TOKEN                                                   | a=TOKEN",
        "topics=project&=                                           | topics=project",
        "topics=project&utm%5Fsource=x&%20utm_medium=y              | topics=project",
        "topics=project&%E2%80%8Bfrom=x&from[]=y&from%5B0%5D=z      | topics=project",
        "topics=project&hmmd=x&sudaref=y&retcode=6102&display=0     | topics=project",
        "fromage=1&utm=2                                            | fromage=1&utm=2"})
    void whatALinkPicksUpOnItsWayFallsAway(String shared, String meant) {
        assertEquals(meant, SharedQuery.restored(shared));
    }

    /** Each is read once; it would be hours if each sign looked at all behind it. */
    @ParameterizedTest
    @ValueSource(strings = {"[", "+", "%20", "?", "#", "?a", "%3F", "&[", "=", "%26amp", "&#", "&amp"})
    void signsWithoutEndAreReadInTime(String sign) {
        for (String query : List.of(sign.repeat(300_000) + "x", "on=x" + sign.repeat(300_000) + "x")) {
            assertNotNull(assertTimeoutPreemptively(Duration.ofSeconds(20), () -> SharedQuery.restored(query)));
        }
    }

    @Test
    void noQueryIsNoQuery() {
        assertNull(SharedQuery.restored(null));
    }

    /** As links bear them that were shared from these apps, sent by them, or paid for. */
    @ParameterizedTest
    @ValueSource(strings = {"from=groupmessage&isappinstalled=0", "wxfrom=5&scene=126&subscene=0",
            "__biz=MzA=&srcid=1&chksm=2&mpshare=1",
        "sharer_shareinfo=1&sharer_shareinfo_first=2", "sharer_sharetime=1&sharer_shareid=2",
        "pass_ticket=1&exportkey=2&wx_header=0",
        "nsukey=x", "wechat_redirect=1", "dd_share=1&ddtab=true",
        "xsec_token=1&xsec_source=pc_share&xhsshare=CopyLink&appuid=1&apptime=2",
        "vd_source=1&spm_id_from=333.1007",
        "share_source=copy_web&share_medium=iphone&share_plat=ios&share_session_id=1&share_tag=s_i&unique_k=2",
        "share_token=1&tt_from=weixin&_t=8k", "timestamp=1704814497", "spm=a2c4g.1&scm=20140722",
        "sudaref=x&luicode=1&lfid=2",
        "ADTAG=1&ADUIN=2&_wv=3&tdsourcetag=s_pctim_aiomsg", "bd_vid=1&hmsr=2", "qhclickid=1&gdt_vid=2",
        "utm_source=x&utm_social-type=y&mtm_cid=z", "gclid=1&gbraid=2&gad_source=3&_gl=4",
        "fbclid=1&sfnsn=mo&mibextid=2&__tn__=-R&__cft__[0]=3",
        "__cft__%5B0%5D=1", "igshid=1&igsh=2", "si=1&feature=share", "twclid=1&ref_src=twsrc",
        "weixinadkey=1&weixinadinfo=2&gdt_vid=3", "share=1&isshare=1&shared=true", "bxid=1&cid=2&eid=3",
        "_=1704814497&t=1&ts=2&rnd=3",
        "corpId=ding1&agentId=2&suiteId=3", "channel=wx&campaign=1&ad_id=2", "plg_auth=1",
        "adobe_mc=1&oft_id=2&_z1_pub=3",
        "trk=public_post&li_fat_id=1&rcm=2",
        "msclkid=1", "_hsenc=1&_hsmi=2&__hstc=3&hsCtaTracking=4&hsa_acc=5", "mkt_tok=1", "mc_cid=1&mc_eid=2",
        "_kx=1&__s=2&vero_id=3",
        "mindbox-click-id=1", "spMailingID=1&elqTrackId=2", "wt.mc_id=1&cm_mmc=2&s_cid=3",
        "yclid=1&ysclid=2&_openstat=3", "irclickid=1&awc=2"})
    void whatAppsAndMailersAndAdvertisersAddFallsAway(String marks) {
        assertEquals("topics=project", SharedQuery.restored(marks + "&topics=project"));
        assertEquals("a=x", SharedQuery.restored("a=x&" + marks.toUpperCase(Locale.ROOT)));
    }

    /** A name that says nothing of where a link was shared is told as any that nobody knows. */
    @ParameterizedTest
    @ValueSource(strings = {"sid", "JSESSIONID", "uid", "mid", "sign", "code", "state", "openid", "appid", "id",
            "user", "page"})
    void otherNamesStay(String name) {
        assertEquals(name + "=1&topics=project", SharedQuery.restored(name + "=1&topics=project"));
    }

    @Test
    void noNameOfOursIsAMark() {
        Set<String> ours = new TreeSet<>(Set.of("q", "by", "sum", "sort", "fit", "section", "kind", "topic", "before",
                "after", "language",
                Names.TOKEN, Names.KEPT, Names.SKIP, Names.ON, Names.EDITION, Names.LEFT_OUT, Names.SURE, Names.ASKED,
                Names.BACK, Names.NONE));
        PublishedPolicy.EDITIONS.policies().forEach(policy -> policy.facts().forEach(fact -> ours.add(fact.id())));
        for (String name : ours) {
            assertEquals(name + "=1", SharedQuery.restored(name + "=1"));
            assertEquals(name + "=1", SharedQuery.restored("&amp;" + name + "%3D1"));
        }
    }
}
