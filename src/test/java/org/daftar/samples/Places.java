package org.daftar.samples;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Some real communes with their codes, so that the samples look like what a directorate holds.
/// Names and codes are facts: HCP, geographical codes of 2014.
final class Places {
  /// A commune; `code` is dotted `RR.PPP.CC.NN`, `urban` tells a municipality from a rural commune.
  record Commune(String code, String fr, String ar, boolean urban) {
    String provinceCode() {
      return code.substring(0, 6);
    }

    /// The code as nine digits, without dots.
    String digits() {
      return code.replace(".", "");
    }
  }

  /// A province or prefecture, with its region.
  record Province(String code, String fr, String ar, String regionFr, String regionAr) {}

  private static final String COMMUNES =
      """
      01.051.01.01;Al Hoceima;الحسيمة;M
      01.051.01.03;Bni Bouayach;بني بوعياش;M
      01.051.01.05;Imzouren;إمزورن;M
      01.051.01.07;Targuist;تارجيست;M
      01.051.01.09;Ajdir;أجدير;M
      01.051.03.01;Bni Boufrah;بني بوفراح;R
      01.051.03.03;Bni Gmil;بني جملي;R
      01.051.03.07;Senada;سنادة;R
      01.051.05.01;Ait Kamra;آيت قمرة;R
      01.051.05.03;Ait Youssef Ou Ali;آيت يوسف أو علي;R
      01.051.05.05;Arbaa Taourirt;أربعاء تاوريرت;R
      01.051.05.07;Bni Abdallah;بني عبد الله;R
      01.151.01.01;Chefchaouen;شفشاون;M
      01.151.03.03;Bab Berred;باب برد;R
      01.151.03.23;Tamorot;تاموروت;R
      01.151.05.01;Bab Taza;باب تازة;R
      01.151.05.03;Bni Darkoul;بني دركول;R
      01.151.05.05;Bni Faghloum;بني فغلوم;R
      01.151.05.07;Bni Salah;بني صلاح;R
      01.151.05.09;Derdara;دردارة;R
      01.151.05.11;Fifi;فيفي;R
      01.331.01.01;Ksar El Kebir;القصر الكبير;M
      01.331.01.03;Larache;العرائش;M
      01.331.07.01;Bou Jedyane;بوجديان;R
      01.331.07.03;Ksar Bjir;قصر بجير;R
      01.331.07.05;Laouamra;العوامرة;R
      01.331.07.11;Souk L'Qolla;سوق القلة;R
      01.331.07.15;Tatoft;تاطفت;R
      01.331.07.17;Zouada;زوادة;R
      01.405.01.09;Ouezzane;وزان;M
      01.405.07.01;Bni Quolla;بني كلة;R
      01.405.07.03;Lamjaara;لمجاعرة;R
      01.405.07.05;Masmouda;مصمودة;R
      01.405.07.07;Mzefroune;امزفرون;R
      01.405.07.09;Ounnana;أونانة;R
      01.405.07.11;Sidi Ahmed Cherif;سيدي أحمد الشريف;R
      01.405.07.13;Sidi Bousber;سيدي بوصبر;R
      01.511.01.01;Assilah;أصيلة;M
      01.511.01.09;Gueznaia;اكزناية;M
      01.511.03.01;Al Manzla;المنزلة;R
      01.511.03.03;Aquouass Briech;أقواس بريش;R
      01.511.03.05;Sebt Azzinate;سبت ازينات;R
      01.511.03.07;Dar Chaoui;دار الشاوي;R
      01.511.03.11;Sahel Chamali;الساحل الشمالي;R
      01.511.03.17;Laaouama;العوامة;R
      01.571.01.07;Oued Laou;واد لاو;M
      01.571.01.11;Tétouan;تطوان;M
      01.571.03.01;Ain Lahsan;عين لحسن;R
      01.571.03.05;Bghaghza;بغاغزة;R
      01.571.03.07;Bni Harchen;بني حرشان;R
      01.571.03.09;Jbel Lahbib;جبل لحبيب;R
      01.571.03.11;Bni Idder;بني يدر;R
      02.275.03.15;Sidi Boubker;سيدي بوبكر;R
      03.561.03.01;Ajdir;اجدير;R
      05.091.01.01;Béni Mellal;بني ملال;M
      05.091.01.03;El Ksiba;القصيبة;M
      05.091.01.07;Kasba Tadla;قصبة تادلة;M
      05.091.01.13;Zaouiat Cheikh;زاوية الشيخ;M
      05.311.07.13;Oulad Aissa;أولاد عيسى;R
      07.427.09.15;Sidi Boubker;سيدي بوبكر;R
      08.201.01.01;Arfoud;أرفود;M
      08.201.01.03;Boudnib;بوذنيب;M
      08.201.01.05;Errachidia;الرشيدية;M
      08.201.01.09;Goulmima;كلميمة;M
      09.541.04.33;Oulad Aissa;أولاد عيسى;R
      09.581.01.05;Tafraout;تافراوت;M
      09.581.01.07;Tiznit;تزنيت;M
      09.581.03.01;Ait Issafen;آيت إيسافن;R
      09.581.03.03;Anzi;العنزي;R
      10.261.01.01;Bouizakarne;بويزكارن;M
      10.261.01.03;Guelmim;كلميم;M
      10.261.03.01;Aday;عداي;R
      10.261.03.03;Ait Boufoulen;آيت بوفلن;R
      11.321.01.01;El Marsa;المرسى;M
      11.321.01.03;Laayoune;العيون;M
      11.321.03.01;Boukraa;بوكراع;R
      11.321.03.03;Dcheira;الدشيرة;R
      12.391.01.01;Dakhla;الداخلة;M
      12.391.05.01;Bir Anzarane;بئر أنزران;R
      12.391.05.03;Gleibat El Foula;اكليبات الفولة;R
      12.391.05.05;Mijik;ميجيك;R
      """;

  private static final String PROVINCES =
      """
      01.051;Al Hoceima;الحسيمة;Tanger-Tétouan-Al Hoceima;طنجة-تطوان-الحسيمة
      01.151;Chefchaouen;شفشاون;Tanger-Tétouan-Al Hoceima;طنجة-تطوان-الحسيمة
      01.331;Larache;العرائش;Tanger-Tétouan-Al Hoceima;طنجة-تطوان-الحسيمة
      01.405;Ouezzane;وزان;Tanger-Tétouan-Al Hoceima;طنجة-تطوان-الحسيمة
      01.511;Tanger-Assilah;طنجة-أصيلة;Tanger-Tétouan-Al Hoceima;طنجة-تطوان-الحسيمة
      01.571;Tétouan;تطوان;Tanger-Tétouan-Al Hoceima;طنجة-تطوان-الحسيمة
      02.275;Jerada;جرادة;Oriental;الشرق
      03.561;Taza;تازة;Fès-Meknès;فاس-مكناس
      05.091;Béni Mellal;بني ملال;Béni Mellal-Khénifra;بني ملال-خنيفرة
      05.311;Khouribga;خريبكة;Béni Mellal-Khénifra;بني ملال-خنيفرة
      07.427;Rehamna;الرحامنة;Marrakech-Safi;مراكش-آسفي
      08.201;Errachidia;الرشيدية;Drâa-Tafilalet;درعة-تافيلالت
      09.541;Taroudannt;تارودانت;Souss-Massa;سوس-ماسة
      09.581;Tiznit;تيزنيت;Souss-Massa;سوس-ماسة
      10.261;Guelmim;كلميم;Guelmim-Oued Noun;كلميم-واد نون
      11.321;Laâyoune;العيون;Laâyoune-Sakia El Hamra;العيون-الساقية الحمراء
      12.391;Oued Ed-Dahab;وادي الذهب;Dakhla-Oued Ed-Dahab;الداخلة-وادي الذهب
      """;

  private static final List<Commune> ALL =
      COMMUNES
          .lines()
          .map(line -> line.split(";", -1))
          .map(c -> new Commune(c[0], c[1], c[2], c[3].equals("M")))
          .toList();

  private static final Map<String, Province> BY_CODE =
      PROVINCES
          .lines()
          .map(line -> line.split(";", -1))
          .map(c -> new Province(c[0], c[1], c[2], c[3], c[4]))
          .collect(Collectors.toUnmodifiableMap(Province::code, Function.identity()));

  private Places() {}

  static List<Commune> all() {
    return ALL;
  }

  static List<Commune> of(String provinceCode) {
    return ALL.stream().filter(c -> c.provinceCode().equals(provinceCode)).toList();
  }

  static Province province(String code) {
    Province found = BY_CODE.get(code);
    if (found == null) {
      throw new IllegalArgumentException("No such province: " + code);
    }
    return found;
  }

  static Province provinceOf(Commune commune) {
    return province(commune.provinceCode());
  }
}
