<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>ComputeDevice</name>
    <message>
        <source>There is no kind of device called “%1”; use auto, cpu, cuda or cuda:N.</source>
        <translation>لا يوجد نوع من الأجهزة اسمه «%1»؛ الأنواع المتاحة هي auto و cpu و cuda و cuda:N.</translation>
    </message>
    <message>
        <source>The device “%1” is not on this computer, or this build of LibTorch cannot use it.</source>
        <translation>الجهاز «%1» غير موجود في هذا الحاسوب، أو أن هذه النسخة من LibTorch لا تستطيع استخدامه.</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Restores the faces in old family photographs.</source>
        <translation>يرمّم الوجوه في الصور العائلية القديمة.</translation>
    </message>
    <message>
        <source>Photos, folders or a project to open.</source>
        <translation>صور أو مجلدات أو مشروع لفتحها.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>The bundle&apos;s manifest is damaged or made for another version of Heirloom.</source>
        <translation>بيان محتويات الحزمة تالف أو معدّ لإصدار آخر من Heirloom.</translation>
    </message>
    <message>
        <source>There is no bundle in this folder.</source>
        <translation>لا توجد حزمة شبكات في هذا المجلد.</translation>
    </message>
    <message>
        <source>There is no bundle of this name.</source>
        <translation>لا توجد حزمة شبكات بهذا الاسم.</translation>
    </message>
    <message>
        <source>This bundle lacks a network that is needed here.</source>
        <translation>تنقص هذه الحزمة شبكة يلزم وجودها هنا.</translation>
    </message>
    <message>
        <source>A file of the bundle is missing.</source>
        <translation>أحد ملفات الحزمة مفقود.</translation>
    </message>
    <message>
        <source>A file of the bundle is not the one its manifest names.</source>
        <translation>أحد ملفات الحزمة ليس الملف المذكور في بيان محتوياتها.</translation>
    </message>
    <message>
        <source>A network&apos;s weights are of another type than its manifest says.</source>
        <translation>نوع أوزان إحدى الشبكات يختلف عمّا يذكره بيان محتوياتها.</translation>
    </message>
    <message>
        <source>A network has another size than its manifest says.</source>
        <translation>حجم إحدى الشبكات يختلف عمّا يذكره بيان محتوياتها.</translation>
    </message>
    <message>
        <source>The bundle&apos;s networks could not be loaded.</source>
        <translation>تعذّر تحميل شبكات الحزمة.</translation>
    </message>
    <message>
        <source>The bundle&apos;s manifest could not be written.</source>
        <translation>تعذّرت كتابة بيان محتويات الحزمة.</translation>
    </message>
    <message>
        <source>The weights do not fit into 16 bits.</source>
        <translation>لا يمكن تخزين الأوزان في 16 بت.</translation>
    </message>
    <message>
        <source>These weights are not those of the network they are meant for.</source>
        <translation>هذه الأوزان ليست أوزان الشبكة المقصودة.</translation>
    </message>
    <message>
        <source>The weights file is damaged or is not a safetensors file.</source>
        <translation>ملف الأوزان تالف أو ليس ملفًا من نوع safetensors.</translation>
    </message>
    <message>
        <source>The weights file holds too many tensors.</source>
        <translation>يحوي ملف الأوزان عددًا من الموترات أكبر من اللازم.</translation>
    </message>
    <message>
        <source>The weights file cannot be opened.</source>
        <translation>لا يمكن فتح ملف الأوزان.</translation>
    </message>
    <message>
        <source>The weights file is too large.</source>
        <translation>ملف الأوزان أكبر من اللازم.</translation>
    </message>
    <message>
        <source>The weights file has too long a header.</source>
        <translation>ترويسة ملف الأوزان أطول من اللازم.</translation>
    </message>
    <message>
        <source>These weights are of a type that cannot be stored.</source>
        <translation>هذه الأوزان من نوع لا يمكن تخزينه.</translation>
    </message>
    <message>
        <source>The weights file could not be written; is the disk full?</source>
        <translation>تعذّرت كتابة ملف الأوزان؛ هل القرص ممتلئ؟</translation>
    </message>
    <message>
        <source>The weights file could not be written.</source>
        <translation>تعذّرت كتابة ملف الأوزان.</translation>
    </message>
    <message>
        <source>The weights do not fit the network they are meant for.</source>
        <translation>الأوزان لا تناسب الشبكة المقصودة.</translation>
    </message>
    <message>
        <source>The weights could not be loaded.</source>
        <translation>تعذّر تحميل الأوزان.</translation>
    </message>
    <message>
        <source>The device failed or has too little memory while the likeness was measured.</source>
        <translation>تعطّل الجهاز أو لم تكفِ ذاكرته أثناء قياس الشبه.</translation>
    </message>
    <message>
        <source>The identity weight has to be a number from 0 to 1.</source>
        <translation>يجب أن يكون وزن الشبه عددًا من 0 إلى 1.</translation>
    </message>
    <message>
        <source>These networks cannot hold a face to a person.</source>
        <translation>لا تستطيع هذه الشبكات إبقاء الوجه مشابهًا للشخص.</translation>
    </message>
    <message>
        <source>The likeness to the person came out as something that is not a number.</source>
        <translation>جاءت نتيجة قياس الشبه بالشخص قيمةً ليست عددًا.</translation>
    </message>
    <message>
        <source>There are no diffusion steps between these times.</source>
        <translation>لا توجد خطوات انتشار بين هذين الوقتين.</translation>
    </message>
    <message>
        <source>The device failed or has too little memory while the face was refined.</source>
        <translation>تعطّل الجهاز أو لم تكفِ ذاكرته أثناء تحسين تفاصيل الوجه.</translation>
    </message>
    <message>
        <source>Refining was stopped.</source>
        <translation>أُوقف تحسين التفاصيل.</translation>
    </message>
    <message>
        <source>The refinement cannot start from this.</source>
        <translation>لا يمكن أن يبدأ تحسين التفاصيل من هذه القيم.</translation>
    </message>
    <message>
        <source>The refining network gave a result that is not a number.</source>
        <translation>أعطت شبكة تحسين التفاصيل نتيجة ليست عددًا.</translation>
    </message>
    <message>
        <source>The identity guidance gave a result that is not a number.</source>
        <translation>أعطى توجيه الشبه نتيجة ليست عددًا.</translation>
    </message>
    <message>
        <source>The refinement is already complete.</source>
        <translation>اكتمل تحسين التفاصيل من قبل.</translation>
    </message>
    <message>
        <source>There is too little memory for this.</source>
        <translation>لا تكفي الذاكرة لهذا.</translation>
    </message>
    <message>
        <source>Something went wrong inside Heirloom; the work was stopped.</source>
        <translation>حدث خلل داخل Heirloom؛ وقد أُوقف العمل.</translation>
    </message>
    <message>
        <source>The bundle&apos;s manifest names a size of faces that no network has.</source>
        <translation>يذكر بيان محتويات الحزمة حجمًا للوجوه ليس لأي شبكة.</translation>
    </message>
    <message>
        <source>The bundle&apos;s manifest describes a network of an impossible size.</source>
        <translation>يصف بيان محتويات الحزمة شبكة حجمها غير ممكن.</translation>
    </message>
</context>
<context>
    <name>ExportText</name>
    <message>
        <source>The list of waiting photos cannot be kept; the export will not go on after a restart.</source>
        <translation>لا يمكن حفظ قائمة الصور المنتظرة؛ لن يُستأنف التصدير بعد إعادة تشغيل البرنامج.</translation>
    </message>
    <message>
        <source>A few seconds left</source>
        <translation>بقيت بضع ثوانٍ</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>بقي أقل من دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation>
            <numerusform>بقي أقل من دقيقة</numerusform>
            <numerusform>بقي نحو دقيقة واحدة</numerusform>
            <numerusform>بقي نحو دقيقتين</numerusform>
            <numerusform>بقي نحو %n دقائق</numerusform>
            <numerusform>بقي نحو %n دقيقة</numerusform>
            <numerusform>بقي نحو %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n hour(s) left</source>
        <translation>
            <numerusform>بقي أقل من ساعة</numerusform>
            <numerusform>بقي نحو ساعة واحدة</numerusform>
            <numerusform>بقي نحو ساعتين</numerusform>
            <numerusform>بقي نحو %n ساعات</numerusform>
            <numerusform>بقي نحو %n ساعة</numerusform>
            <numerusform>بقي نحو %n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>This photo has no file name.</source>
        <translation>ليس لهذه الصورة اسم ملف.</translation>
    </message>
    <message>
        <source>The result would replace the original photo; give its name an addition or choose another folder.</source>
        <translation>ستحل النتيجة محل الصورة الأصلية؛ تلزم إضافة إلى اسمها أو اختيار مجلد آخر.</translation>
    </message>
    <message>
        <source>Every name for the result is taken.</source>
        <translation>كل الأسماء الممكنة للنتيجة مستخدمة.</translation>
    </message>
    <message>
        <source>The folder “%1” is not there.</source>
        <translation>المجلد «%1» غير موجود.</translation>
    </message>
    <message>
        <source>“%1” is not a folder.</source>
        <translation>«%1» ليس مجلدًا.</translation>
    </message>
    <message>
        <source>Nothing can be saved in the folder “%1”.</source>
        <translation>لا يمكن حفظ شيء في المجلد «%1».</translation>
    </message>
</context>
<context>
    <name>FaceNotes</name>
    <message>
        <source>This face is very small; much of it has to be guessed.</source>
        <translation>هذا الوجه صغير جدًا؛ لا بد من تخمين كثير منه.</translation>
    </message>
    <message>
        <source>This face looks to the side or is hard to align; check its points.</source>
        <translation>هذا الوجه ملتفت إلى الجانب أو تصعب محاذاته؛ تنبغي مراجعة نقاطه.</translation>
    </message>
    <message>
        <source>This face is very blurred; much of it has to be guessed.</source>
        <translation>هذا الوجه ضبابي جدًا؛ لا بد من تخمين كثير منه.</translation>
    </message>
    <message>
        <source>Face %1</source>
        <translation>الوجه %1</translation>
    </message>
    <message>
        <source>The points of this face may not be where the eyes, the nose and the mouth are.</source>
        <translation>قد لا تكون نقاط هذا الوجه في مواضع العينين والأنف والفم.</translation>
    </message>
</context>
<context>
    <name>FacePatch</name>
    <message>
        <source>There is no face to be shown.</source>
        <translation>لا يوجد وجه لعرضه.</translation>
    </message>
    <message>
        <source>The face could not be shown.</source>
        <translation>تعذّر عرض الوجه.</translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <source>There is no photo to cut a face from.</source>
        <translation>لا توجد صورة لاقتطاع وجه منها.</translation>
    </message>
    <message>
        <source>A face cannot be cut out at this size.</source>
        <translation>لا يمكن اقتطاع وجه بهذا الحجم.</translation>
    </message>
    <message>
        <source>The face has no position in the photo.</source>
        <translation>ليس للوجه موضع في الصورة.</translation>
    </message>
    <message>
        <source>The face lies outside the photo.</source>
        <translation>يقع الوجه خارج الصورة.</translation>
    </message>
    <message>
        <source>The face could not be cut out of the photo.</source>
        <translation>تعذّر اقتطاع الوجه من الصورة.</translation>
    </message>
    <message>
        <source>The five points of the face are not all set.</source>
        <translation>لم تُحدَّد نقاط الوجه الخمس كلها.</translation>
    </message>
    <message>
        <source>The eyes are too close together to be those of a face.</source>
        <translation>العينان متقاربتان أكثر مما يكون في أي وجه.</translation>
    </message>
    <message>
        <source>The five points do not form a face.</source>
        <translation>النقاط الخمس لا تشكّل وجهًا.</translation>
    </message>
    <message>
        <source>There is no photo to put the faces into.</source>
        <translation>لا توجد صورة لوضع الوجوه فيها.</translation>
    </message>
    <message>
        <source>Strength, grain and detail must lie between 0 and 1.</source>
        <translation>يجب أن تكون القوة وحبيبات الصورة والتفاصيل بين 0 و1.</translation>
    </message>
    <message>
        <source>A restored face does not fit what was to be restored.</source>
        <translation>أحد الوجوه المرمَّمة لا يطابق ما كان مطلوبًا ترميمه.</translation>
    </message>
    <message>
        <source>A restored face has no position in the photo.</source>
        <translation>أحد الوجوه المرمَّمة ليس له موضع في الصورة.</translation>
    </message>
    <message>
        <source>Putting the faces back was stopped.</source>
        <translation>أُوقفت إعادة الوجوه إلى الصورة.</translation>
    </message>
    <message>
        <source>The restored faces could not be put back into the photo.</source>
        <translation>تعذّرت إعادة الوجوه المرمَّمة إلى الصورة.</translation>
    </message>
    <message>
        <source>The search for faces was stopped.</source>
        <translation>أُوقف البحث عن الوجوه.</translation>
    </message>
    <message>
        <source>The file with the face landmarks was not found; the system package libdlib-data provides it.</source>
        <translation>لم يُعثر على ملف معالم الوجه؛ توفّره حزمة النظام libdlib-data.</translation>
    </message>
    <message>
        <source>The file with the face landmarks is damaged or is another file than the one Heirloom knows.</source>
        <translation>ملف معالم الوجه تالف أو ليس الملف الذي يعرفه Heirloom.</translation>
    </message>
    <message>
        <source>The file with the face landmarks does not hold 68 landmarks.</source>
        <translation>لا يحوي ملف معالم الوجه 68 مَعلمًا.</translation>
    </message>
    <message>
        <source>The file with the face landmarks could not be read.</source>
        <translation>تعذّرت قراءة ملف معالم الوجه.</translation>
    </message>
    <message>
        <source>The face detector could not be set up.</source>
        <translation>تعذّر تجهيز كاشف الوجوه.</translation>
    </message>
    <message>
        <source>There is no photo to search for faces.</source>
        <translation>لا توجد صورة للبحث عن الوجوه فيها.</translation>
    </message>
    <message>
        <source>The search for faces failed.</source>
        <translation>تعذّر البحث عن الوجوه.</translation>
    </message>
    <message>
        <source>There is no photo to place a face in.</source>
        <translation>لا توجد صورة لوضع وجه فيها.</translation>
    </message>
    <message>
        <source>The box around the face lies outside the photo.</source>
        <translation>يقع الإطار المرسوم حول الوجه خارج الصورة.</translation>
    </message>
    <message>
        <source>The box is too small to hold a face.</source>
        <translation>الإطار أصغر من أن يحوي وجهًا.</translation>
    </message>
    <message>
        <source>The search for the face was stopped.</source>
        <translation>أُوقف البحث عن الوجه.</translation>
    </message>
    <message>
        <source>The search for the face failed.</source>
        <translation>تعذّر البحث عن الوجه.</translation>
    </message>
    <message>
        <source>This file does not hold a face detector.</source>
        <translation>لا يحتوي هذا الملف على كاشف وجوه.</translation>
    </message>
    <message>
        <source>The face detector&apos;s file is not there.</source>
        <translation>ملف كاشف الوجوه غير موجود.</translation>
    </message>
    <message>
        <source>%1 Faces are looked for in the older way, which finds only those that look straight ahead.</source>
        <translation>%1 يُبحث عن الوجوه بالطريقة الأقدم التي لا تجد إلا الوجوه الناظرة إلى الأمام.</translation>
    </message>
    <message>
        <source>There is no face to look at.</source>
        <translation>لا يوجد وجه يُنظر إليه.</translation>
    </message>
</context>
<context>
    <name>Methods</name>
    <message>
        <source>Sharpness</source>
        <translation>الحدة</translation>
    </message>
    <message>
        <source>The recovered face that everything begins with: from faithful and a little soft to sharp.</source>
        <translation>الوجه الموضَّح الذي يبدأ منه كل شيء: من أمين للصورة وناعم قليلًا إلى حاد.</translation>
    </message>
    <message>
        <source>Faithful</source>
        <translation>أمين للصورة</translation>
    </message>
    <message>
        <source>Sharp</source>
        <translation>حاد</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>From faithful, only what the photo shows, to detailed, with what faces usually look like.</source>
        <translation>من أمين للصورة، بما تُظهره الصورة وحدها، إلى مفصّل، بما تبدو عليه الوجوه عادةً.</translation>
    </message>
    <message>
        <source>Detailed</source>
        <translation>مفصّل</translation>
    </message>
    <message>
        <source>Identity weight</source>
        <translation>وزن الشبه</translation>
    </message>
    <message>
        <source>How firmly the face is held to the person in the photo.</source>
        <translation>مدى الحرص على بقاء الوجه مشابهًا للشخص الذي في الصورة.</translation>
    </message>
    <message>
        <source>Natural</source>
        <translation>طبيعي</translation>
    </message>
    <message>
        <source>Like the person</source>
        <translation>مشابه للشخص</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>دقيق</translation>
    </message>
    <message>
        <source>Asks at every step whether it is the person, not at every few: exact and slow.</source>
        <translation>يتحقق عند كل خطوة من أنه الشخص نفسه، لا كل بضع خطوات: دقيق وبطيء.</translation>
    </message>
    <message>
        <source>An aligned face has to be %1 pixels wide and high for this bundle.</source>
        <translation>يجب أن يكون عرض الوجه المحاذى وارتفاعه %1 بكسل في هذه الحزمة.</translation>
    </message>
    <message>
        <source>The face could not be computed; it was left as it is.</source>
        <translation>تعذّر حساب الوجه؛ وقد تُرك كما هو.</translation>
    </message>
    <message>
        <source>This version of Heirloom has no method “%1”.</source>
        <translation>لا توجد طريقة «%1» في هذا الإصدار من Heirloom.</translation>
    </message>
    <message>
        <source>Refine</source>
        <translation>تحسين التفاصيل</translation>
    </message>
    <message>
        <source>Goes on from there and adds fine detail, some of which is invented.</source>
        <translation>يتابع من هناك ويضيف تفاصيل دقيقة، بعضها متخيَّل.</translation>
    </message>
    <message>
        <source>This step has not been computed yet.</source>
        <translation>لم تُحسب هذه الخطوة بعد.</translation>
    </message>
    <message>
        <source>This bundle has no networks for refining.</source>
        <translation>لا تحوي هذه الحزمة شبكات لتحسين التفاصيل.</translation>
    </message>
    <message>
        <source>The faithful and the sharp recovery network of this bundle do not fit together.</source>
        <translation>شبكة الاستعادة الأمينة وشبكة الاستعادة الحادة في هذه الحزمة لا تتوافقان.</translation>
    </message>
    <message>
        <source>The sharpness is a number from 0 to 1.</source>
        <translation>الحدة رقم من 0 إلى 1.</translation>
    </message>
    <message>
        <source>This bundle has no sharp recovery network, so the sharpness can only be 0.</source>
        <translation>لا تحتوي هذه الحزمة على شبكة استعادة حادة، لذلك لا يمكن أن تكون الحدة إلا 0.</translation>
    </message>
    <message>
        <source>This bundle has no recognition network, so it cannot hold a face to a person; its identity weight can only be 0.</source>
        <translation>لا تحوي هذه الحزمة شبكة للتعرّف على الوجوه، فلا تستطيع إبقاء الوجه مشابهًا للشخص؛ لا يمكن أن يكون وزن الشبه فيها إلا 0.</translation>
    </message>
    <message>
        <source>The network gave a result that is not a number; the face was left as it is.</source>
        <translation>أعطت الشبكة نتيجة ليست عددًا؛ وقد تُرك الوجه كما هو.</translation>
    </message>
    <message>
        <source>The device failed or has too little memory; the face was left as it is.</source>
        <translation>تعطّل الجهاز أو لم تكفِ ذاكرته؛ وقد تُرك الوجه كما هو.</translation>
    </message>
    <message>
        <source>This method has no steps.</source>
        <translation>ليس لهذه الطريقة خطوات.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>توضيح</translation>
    </message>
    <message>
        <source>Clears up what the photo shows and adds nothing of its own.</source>
        <translation>يوضّح ما تُظهره الصورة، ولا يضيف شيئًا من عنده.</translation>
    </message>
    <message>
        <source>The number of steps has to be at least 1 and the identity weight between 0 and 1.</source>
        <translation>يجب ألا يقل عدد الخطوات عن 1، وأن يكون وزن الشبه بين 0 و1.</translation>
    </message>
    <message>
        <source>New in the shape</source>
        <translation>الجديد في الشكل</translation>
    </message>
    <message>
        <source>New in the detail</source>
        <translation>الجديد في التفاصيل</translation>
    </message>
    <message>
        <source>New in the texture</source>
        <translation>الجديد في الملمس</translation>
    </message>
    <message>
        <source>How much of the face&apos;s shape is drawn anew in the first stage; the rest is kept.</source>
        <translation>كم من شكل الوجه يُرسم من جديد في المرحلة الأولى؛ والباقي يبقى.</translation>
    </message>
    <message>
        <source>How much of the face&apos;s detail is drawn anew in the second stage; the rest is kept.</source>
        <translation>كم من تفاصيل الوجه يُرسم من جديد في المرحلة الثانية؛ والباقي يبقى.</translation>
    </message>
    <message>
        <source>How much of the skin&apos;s texture is drawn anew in the last stage; the rest is kept.</source>
        <translation>كم من ملمس البشرة يُرسم من جديد في المرحلة الأخيرة؛ والباقي يبقى.</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Texture</source>
        <translation>الملمس</translation>
    </message>
    <message>
        <source>In stages</source>
        <translation>على مراحل</translation>
    </message>
    <message>
        <source>Goes on from there in the picture itself: first the person, then fine detail, some of which is invented.</source>
        <translation>يتابع من هناك في الصورة نفسها: الشخص أولًا، ثم تفاصيل دقيقة بعضها متخيَّل.</translation>
    </message>
    <message>
        <source>All steps of this face are computed already.</source>
        <translation>جميع خطوات هذا الوجه محسوبة بالفعل.</translation>
    </message>
    <message>
        <source>The start times of the stages have to lie above 0 and up to 1, and one stage has to have steps.</source>
        <translation>يجب أن تكون أوقات بداية المراحل أكبر من 0 ولا تزيد على 1، وأن يكون لمرحلة واحدة خطوات.</translation>
    </message>
    <message>
        <source>This bundle has no network for texture.</source>
        <translation>لا تحوي هذه الحزمة شبكة للملمس.</translation>
    </message>
    <message>
        <source>This bundle has no networks for truncated diffusion.</source>
        <translation>لا تحوي هذه الحزمة شبكات للانتشار المبتور.</translation>
    </message>
    <message>
        <source>A sweep needs at least one number of steps and one identity weight.</source>
        <translation>تحتاج سلسلة التجارب إلى عدد خطوات واحد ووزن شبه واحد على الأقل.</translation>
    </message>
    <message>
        <source>The picture of the trade-off could not be made.</source>
        <translation>تعذّر إعداد صورة الموازنة.</translation>
    </message>
    <message>
        <source>At least two runs are needed to compare them.</source>
        <translation>تلزم محاولتان على الأقل للمقارنة بين المحاولات.</translation>
    </message>
    <message>
        <source>There is no measurement to be shown.</source>
        <translation>لا يوجد قياس لعرضه.</translation>
    </message>
    <message>
        <source>The picture of what is invented could not be made.</source>
        <translation>تعذّر إعداد صورة ما هو متخيَّل.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>أُوقف التصدير.</translation>
    </message>
    <message>
        <source>The output file is there already.</source>
        <translation>ملف النتيجة موجود من قبل.</translation>
    </message>
    <message>
        <source>The photo could not be copied.</source>
        <translation>تعذّر نسخ الصورة.</translation>
    </message>
    <message>
        <source>The picture with before and after could not be saved: %1</source>
        <translation>تعذّر حفظ صورة «قبل وبعد»: %1</translation>
    </message>
    <message>
        <source>The picture could not be reduced.</source>
        <translation>تعذّر تصغير الصورة.</translation>
    </message>
    <message>
        <source>The face is too small to be restored.</source>
        <translation>الوجه أصغر من أن يُرمَّم.</translation>
    </message>
    <message>
        <source>The face is turned too far aside, or its eyes and mouth were not found.</source>
        <translation>الوجه ملتفت إلى الجانب أكثر من اللازم، أو لم يُعثر على عينيه وفمه.</translation>
    </message>
    <message>
        <source>Restoring was stopped.</source>
        <translation>أُوقف الترميم.</translation>
    </message>
    <message>
        <source>The face was not asked for.</source>
        <translation>لم يُطلب هذا الوجه.</translation>
    </message>
    <message>
        <source>An aligned face has to be as wide as it is high.</source>
        <translation>يجب أن يتساوى عرض الوجه المحاذى وارتفاعه.</translation>
    </message>
    <message>
        <source>The restored face could not be put back.</source>
        <translation>تعذّرت إعادة الوجه المرمَّم إلى الصورة.</translation>
    </message>
    <message>
        <source>The bundle&apos;s manifest describes a network that no method knows.</source>
        <translation>يصف بيان محتويات الحزمة شبكة لا تعرفها أي طريقة.</translation>
    </message>
    <message>
        <source>A step of the whole photo gave a picture of another kind.</source>
        <translation>أعطت إحدى خطوات معالجة الصورة كاملةً صورةً من نوع آخر.</translation>
    </message>
    <message>
        <source>It is not sure where its eyes, nose and mouth are; somebody has to check the points first.</source>
        <translation>ليس مؤكدًا أين العينان والأنف والفم؛ لا بد أن يتحقق أحد من النقاط أولًا.</translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>The photo could not be stored as JPEG.</source>
        <translation>تعذّر حفظ الصورة بصيغة JPEG.</translation>
    </message>
    <message>
        <source>The photo could not be stored as PNG.</source>
        <translation>تعذّر حفظ الصورة بصيغة PNG.</translation>
    </message>
    <message>
        <source>The file holds more channels than colours and transparency; the others were left out.</source>
        <translation>يحوي الملف قنوات غير الألوان والشفافية؛ وقد تُركت تلك القنوات.</translation>
    </message>
    <message>
        <source>The file is a kind of TIFF that is not supported; save it as 8 or 16 bit RGB.</source>
        <translation>الملف من نوع TIFF غير مدعوم؛ يلزم حفظه بألوان RGB وبعمق 8 أو 16 بت.</translation>
    </message>
    <message>
        <source>The file holds several pages; only the first was read.</source>
        <translation>يحوي الملف عدة صفحات؛ وقد قُرئت الأولى منها فقط.</translation>
    </message>
    <message>
        <source>The photo could not be stored as TIFF.</source>
        <translation>تعذّر حفظ الصورة بصيغة TIFF.</translation>
    </message>
    <message>
        <source>The photo could not be stored as WebP.</source>
        <translation>تعذّر حفظ الصورة بصيغة WebP.</translation>
    </message>
    <message>
        <source>The file is an animation, not a photo.</source>
        <translation>الملف رسوم متحركة وليس صورة.</translation>
    </message>
    <message>
        <source>The photo&apos;s colour profile is damaged or does not fit the photo.</source>
        <translation>ملف تعريف الألوان في الصورة تالف أو لا يناسبها.</translation>
    </message>
    <message>
        <source>The photo is stored in printing inks (CMYK) without a usable colour profile; save it as RGB.</source>
        <translation>الصورة مخزَّنة بأحبار الطباعة (CMYK) دون ملف تعريف ألوان صالح؛ يلزم حفظها بألوان RGB.</translation>
    </message>
    <message>
        <source>There is no picture to show.</source>
        <translation>لا توجد صورة لعرضها.</translation>
    </message>
    <message>
        <source>The picture could not be made ready for the screen.</source>
        <translation>تعذّر تجهيز الصورة لعرضها على الشاشة.</translation>
    </message>
    <message>
        <source>The photo names people whose places in it cannot be used; those names are not carried over.</source>
        <translation>تذكر الصورة أشخاصًا لا يمكن استخدام مواضعهم فيها، ولن تُنقل أسماؤهم إلى الملف الجديد.</translation>
    </message>
    <message>
        <source>Some of the photo&apos;s metadata is damaged and is not carried over.</source>
        <translation>بعض البيانات الوصفية للصورة تالف، ولن يُنقل إلى الملف الجديد.</translation>
    </message>
    <message>
        <source>The photo&apos;s metadata is damaged and is not carried over.</source>
        <translation>البيانات الوصفية للصورة تالفة، ولن تُنقل إلى الملف الجديد.</translation>
    </message>
    <message>
        <source>The photo&apos;s metadata could not be stored in the new file.</source>
        <translation>تعذّر حفظ البيانات الوصفية للصورة في الملف الجديد.</translation>
    </message>
    <message>
        <source>The photo is larger than the program takes.</source>
        <translation>الصورة أكبر مما يقبله البرنامج.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>لا يوجد هذا الملف.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>هذا ليس ملفًا.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>لا يمكن فتح الملف.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>The photo&apos;s colour profile is damaged or does not fit the photo; it is left out, and the colours are taken for sRGB.</source>
        <translation>ملف تعريف الألوان في الصورة تالف أو لا يناسبها؛ وقد تُرك، وعوملت الألوان على أنها sRGB.</translation>
    </message>
    <message>
        <source>The photo&apos;s colour profile leads only one way; it is kept, but the faces are restored as if the colours were sRGB.</source>
        <translation>ملف تعريف الألوان في الصورة يعمل في اتجاه واحد فقط؛ سيبقى كما هو، لكن الوجوه تُرمَّم كما لو كانت الألوان sRGB.</translation>
    </message>
    <message>
        <source>The photo is stored in printing inks (CMYK); it was converted to sRGB.</source>
        <translation>الصورة مخزَّنة بأحبار الطباعة (CMYK)؛ وقد حُوِّلت إلى sRGB.</translation>
    </message>
    <message>
        <source>The file is damaged and cannot be read.</source>
        <translation>الملف تالف ولا تمكن قراءته.</translation>
    </message>
    <message>
        <source>The file is cut short or damaged; what could not be read is grey or black in the picture.</source>
        <translation>الملف مبتور أو تالف؛ ما تعذّرت قراءته يظهر في الصورة رماديًا أو أسود.</translation>
    </message>
    <message>
        <source>There is not enough memory for this photo.</source>
        <translation>لا تكفي الذاكرة لهذه الصورة.</translation>
    </message>
    <message>
        <source>The photo cannot be saved with these settings.</source>
        <translation>لا يمكن حفظ الصورة بهذه الإعدادات.</translation>
    </message>
    <message>
        <source>The result would replace the original photo; choose another name.</source>
        <translation>ستحل النتيجة محل الصورة الأصلية؛ يلزم اختيار اسم آخر.</translation>
    </message>
    <message>
        <source>The output file is there already.</source>
        <translation>ملف النتيجة موجود من قبل.</translation>
    </message>
    <message>
        <source>This file format holds 8 bits a channel; the photo&apos;s 16 were rounded.</source>
        <translation>تحفظ صيغة الملف هذه 8 بت لكل قناة؛ وقد قُرِّبت إليها قيم الصورة ذات 16 بت.</translation>
    </message>
    <message>
        <source>The result could not be written; what was there before is unchanged.</source>
        <translation>تعذّرت كتابة النتيجة؛ وما كان موجودًا من قبل لم يتغيّر.</translation>
    </message>
    <message>
        <source>There are no two pictures to show side by side.</source>
        <translation>لا توجد صورتان لعرضهما جنبًا إلى جنب.</translation>
    </message>
    <message>
        <source>The picture of before and after could not be made.</source>
        <translation>تعذّر إعداد صورة «قبل وبعد».</translation>
    </message>
    <message>
        <source>The recipe is too long for the new file&apos;s metadata and was left out.</source>
        <translation>وصفة الترميم أطول مما تتسع له البيانات الوصفية للملف الجديد، وقد تُركت.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a list of file formats</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>a list of file formats</comment>
        <translation>%1 أو %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>a list of file formats</comment>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>The photo&apos;s EXIF data is too long for %1 and was left out.</source>
        <translation>بيانات EXIF في الصورة أطول مما تتسع له صيغة %1، وقد تُركت.</translation>
    </message>
    <message>
        <source>The photo&apos;s XMP data is too long for %1 and was left out.</source>
        <translation>بيانات XMP في الصورة أطول مما تتسع له صيغة %1، وقد تُركت.</translation>
    </message>
    <message>
        <source>The names of the people in the photo need more room than %1 has and were left out.</source>
        <translation>أسماء الأشخاص في الصورة تحتاج إلى مساحة أكبر مما تتسع له صيغة %1، وقد تُركت.</translation>
    </message>
    <message>
        <source>%1 has no place for IPTC data; it was carried over as XMP.</source>
        <translation>لا مكان في صيغة %1 لبيانات IPTC؛ وقد نُقلت على هيئة XMP.</translation>
    </message>
    <message>
        <source>%1 has no place for EXIF, XMP and IPTC data; it was left out.</source>
        <translation>لا مكان في صيغة %1 لبيانات EXIF وXMP وIPTC، وقد تُركت.</translation>
    </message>
    <message>
        <source>The file is no %1 photo.</source>
        <translation>الملف ليس صورة من نوع %1.</translation>
    </message>
    <message>
        <source>The photo has more pixels a side than this file format can hold; choose %1.</source>
        <translation>في أحد أضلاع الصورة عدد من البكسلات أكبر مما تتسع له صيغة الملف هذه؛ يلزم اختيار %1.</translation>
    </message>
    <message>
        <source>%1 has no transparency; the photo was laid on white.</source>
        <translation>لا شفافية في صيغة %1؛ وقد وُضعت الصورة على خلفية بيضاء.</translation>
    </message>
    <message>
        <source>%1 has no grey; the photo was stored as colour with equal channels.</source>
        <translation>لا تدرّج رمادي في صيغة %1؛ وقد حُفظت الصورة ملوّنة بقنوات متساوية.</translation>
    </message>
    <message>
        <source>%1 has no grey; the photo was converted from its grey profile to sRGB.</source>
        <translation>لا تدرّج رمادي في صيغة %1؛ وقد حُوِّلت الصورة من ملف تعريفها الرمادي إلى sRGB.</translation>
    </message>
</context>
<context>
    <name>RestorationWorker</name>
    <message>
        <source>Processor</source>
        <translation>المعالج</translation>
    </message>
    <message>
        <source>Graphics card %1</source>
        <translation>بطاقة الرسوميات %1</translation>
    </message>
    <message>
        <source>There was too little memory. What had been computed ahead was dropped, and the work goes on.</source>
        <translation>لم تكفِ الذاكرة. حُذف ما حُسب مسبقًا، والعمل مستمر.</translation>
    </message>
    <message>
        <source>The graphics card has too little memory. The work goes on on the processor, which is slower.</source>
        <translation>ذاكرة بطاقة الرسوميات لا تكفي. يستمر العمل على المعالج، وهو أبطأ.</translation>
    </message>
    <message>
        <source>The device for computing failed. The work goes on on the processor, which may be slower.</source>
        <translation>تعطّل الجهاز الذي يجري عليه الحساب. يستمر العمل على المعالج، وقد يكون أبطأ.</translation>
    </message>
    <message>
        <source>A reference picture is not open.</source>
        <translation>إحدى الصور المرجعية غير مفتوحة.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>أُوقف التصدير.</translation>
    </message>
    <message>
        <source>This photo is not open.</source>
        <translation>هذه الصورة غير مفتوحة.</translation>
    </message>
    <message>
        <source>These networks cannot tell what of a face is invented.</source>
        <translation>لا تستطيع هذه الشبكات تحديد ما هو متخيَّل في الوجه.</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>There is no picture to be framed.</source>
        <translation>لا توجد صورة لاقتصاصها.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>أُوقفت العملية.</translation>
    </message>
    <message>
        <source>The picture could not be turned.</source>
        <translation>تعذّر تدوير الصورة.</translation>
    </message>
    <message>
        <source>Turn and crop</source>
        <translation>التدوير والاقتصاص</translation>
    </message>
    <message>
        <source>Turns, straightens and crops the photo.</source>
        <translation>يدوّر الصورة ويعدّل ميلها ويقتصّها.</translation>
    </message>
    <message>
        <source>Quarter turns</source>
        <translation>أرباع الدورة</translation>
    </message>
    <message>
        <source>Clockwise. Nothing of the photo is lost.</source>
        <translation>في اتجاه عقارب الساعة. لا يُفقد شيء من الصورة.</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>قلب أفقي</translation>
    </message>
    <message>
        <source>Left becomes right, as for a slide that was scanned from behind.</source>
        <translation>يصبح اليسار يمينًا، وهو ما يلزم مثلًا لشريحة فيلم مُسحت ضوئيًا من ظهرها.</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>تعديل الميل</translation>
    </message>
    <message>
        <source>Degrees by which the photo is turned clockwise. Empty corners are cut off.</source>
        <translation>عدد الدرجات التي تُدوَّر بها الصورة في اتجاه عقارب الساعة. وتُقتطع الزوايا الفارغة.</translation>
    </message>
    <message>
        <source>Crop at the left</source>
        <translation>اقتصاص من اليسار</translation>
    </message>
    <message>
        <source>A share of the width, after turning.</source>
        <translation>نسبة من العرض بعد التدوير.</translation>
    </message>
    <message>
        <source>Crop at the top</source>
        <translation>اقتصاص من الأعلى</translation>
    </message>
    <message>
        <source>A share of the height, after turning.</source>
        <translation>نسبة من الارتفاع بعد التدوير.</translation>
    </message>
    <message>
        <source>Crop at the right</source>
        <translation>اقتصاص من اليمين</translation>
    </message>
    <message>
        <source>Crop at the bottom</source>
        <translation>اقتصاص من الأسفل</translation>
    </message>
    <message>
        <source>Light and colour</source>
        <translation>الضوء واللون</translation>
    </message>
    <message>
        <source>Makes the photo brighter, clearer or warmer.</source>
        <translation>يجعل الصورة أكثر سطوعًا أو تباينًا أو دفئًا.</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>التعريض الضوئي</translation>
    </message>
    <message>
        <source>Brightness of all; each whole number doubles or halves the light.</source>
        <translation>سطوع الصورة كلها؛ كل زيادة بمقدار 1 تضاعف الضوء، وكل نقصان بمقدار 1 يخفضه إلى النصف.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>التباين</translation>
    </message>
    <message>
        <source>Bright and dark further apart, or closer together.</source>
        <translation>يزيد الفرق بين الفاتح والداكن أو يقلله.</translation>
    </message>
    <message>
        <source>Black point</source>
        <translation>نقطة السواد</translation>
    </message>
    <message>
        <source>What is as dark as this becomes black: for a print that has faded to grey.</source>
        <translation>ما بلغ هذه الدرجة من القتامة يصبح أسود: لصورة مطبوعة بهتت حتى صارت رمادية.</translation>
    </message>
    <message>
        <source>White point</source>
        <translation>نقطة البياض</translation>
    </message>
    <message>
        <source>What is as bright as this becomes white: for paper that has darkened.</source>
        <translation>ما بلغ هذه الدرجة من السطوع يصبح أبيض: لورق صار داكنًا مع الزمن.</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>الدفء</translation>
    </message>
    <message>
        <source>Bluer or more golden. A photo in shades of grey stays grey.</source>
        <translation>لون أكثر زرقة أو أكثر ذهبية. أما الصورة المتدرّجة بالرمادي فتبقى رمادية.</translation>
    </message>
    <message>
        <source>There is no picture to be toned.</source>
        <translation>لا توجد صورة لتغيير ضوئها ولونها.</translation>
    </message>
    <message>
        <source>The picture&apos;s tones could not be changed.</source>
        <translation>تعذّر تغيير ضوء الصورة ولونها.</translation>
    </message>
    <message>
        <source>Cropping has to leave something of the photo.</source>
        <translation>يجب أن يُبقي الاقتصاص شيئًا من الصورة.</translation>
    </message>
</context>
<context>
    <name>heirloom::Recipe</name>
    <message>
        <source>“%1” is either true or false.</source>
        <translation>يجب أن تكون قيمة «%1» إما true أو false.</translation>
    </message>
    <message>
        <source>“%1” is one of: %2.</source>
        <translation>يجب أن تكون قيمة «%1» واحدة مما يلي: %2.</translation>
    </message>
    <message>
        <source>“%1” is a whole number from %2 to %3.</source>
        <translation>يجب أن تكون قيمة «%1» عددًا صحيحًا من %2 إلى %3.</translation>
    </message>
    <message>
        <source>“%1” is a number from %2 to %3.</source>
        <translation>يجب أن تكون قيمة «%1» عددًا من %2 إلى %3.</translation>
    </message>
    <message>
        <source>“%1” has another kind of value.</source>
        <translation>يلزم أن تكون قيمة «%1» من نوع آخر.</translation>
    </message>
    <message>
        <source>The file is not one of Heirloom.</source>
        <translation>الملف ليس من ملفات Heirloom.</translation>
    </message>
    <message>
        <source>The file is damaged: “%1” is not an object.</source>
        <translation>الملف تالف: «%1» ليس كائنًا.</translation>
    </message>
    <message>
        <source>The file is damaged: “%1” is missing.</source>
        <translation>الملف تالف: «%1» مفقود.</translation>
    </message>
    <message>
        <source>The file is damaged: “%1” is not a number from %2 to %3.</source>
        <translation>الملف تالف: «%1» ليس عددًا من %2 إلى %3.</translation>
    </message>
    <message>
        <source>The file is damaged: “%1” is not a whole number from %2 to %3.</source>
        <translation>الملف تالف: «%1» ليس عددًا صحيحًا من %2 إلى %3.</translation>
    </message>
    <message>
        <source>The file is damaged: “%1” is neither true nor false.</source>
        <translation>الملف تالف: «%1» ليس true ولا false.</translation>
    </message>
    <message numerus="yes">
        <source>The file is damaged: “%1” is not a text of at most %n character(s).</source>
        <translation>
            <numerusform>الملف تالف: «%1» ليس نصًا فارغًا.</numerusform>
            <numerusform>الملف تالف: «%1» ليس نصًا من حرف واحد على الأكثر.</numerusform>
            <numerusform>الملف تالف: «%1» ليس نصًا من حرفين على الأكثر.</numerusform>
            <numerusform>الملف تالف: «%1» ليس نصًا من %n أحرف على الأكثر.</numerusform>
            <numerusform>الملف تالف: «%1» ليس نصًا من %n حرفًا على الأكثر.</numerusform>
            <numerusform>الملف تالف: «%1» ليس نصًا من %n حرف على الأكثر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file is damaged: “%1” is not a list of %n entry(ies).</source>
        <translation>
            <numerusform>الملف تالف: «%1» ليس قائمة فارغة.</numerusform>
            <numerusform>الملف تالف: «%1» ليس قائمة من عنصر واحد.</numerusform>
            <numerusform>الملف تالف: «%1» ليس قائمة من عنصرين.</numerusform>
            <numerusform>الملف تالف: «%1» ليس قائمة من %n عناصر.</numerusform>
            <numerusform>الملف تالف: «%1» ليس قائمة من %n عنصرًا.</numerusform>
            <numerusform>الملف تالف: «%1» ليس قائمة من %n عنصر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file is damaged: “%1” is not a list of at most %n entry(ies).</source>
        <translation>
            <numerusform>الملف تالف: «%1» ليس قائمة فارغة.</numerusform>
            <numerusform>الملف تالف: «%1» ليس قائمة من عنصر واحد على الأكثر.</numerusform>
            <numerusform>الملف تالف: «%1» ليس قائمة من عنصرين على الأكثر.</numerusform>
            <numerusform>الملف تالف: «%1» ليس قائمة من %n عناصر على الأكثر.</numerusform>
            <numerusform>الملف تالف: «%1» ليس قائمة من %n عنصرًا على الأكثر.</numerusform>
            <numerusform>الملف تالف: «%1» ليس قائمة من %n عنصر على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is damaged: “%1” is not a pair of numbers from %2 to %3.</source>
        <translation>الملف تالف: «%1» ليس زوجًا من الأعداد من %2 إلى %3.</translation>
    </message>
    <message>
        <source>The file is damaged: “%1” is an empty list.</source>
        <translation>الملف تالف: «%1» قائمة فارغة.</translation>
    </message>
    <message>
        <source>The file is damaged: “%1” is no value of a parameter.</source>
        <translation>الملف تالف: «%1» ليس قيمة لأحد الإعدادات.</translation>
    </message>
    <message>
        <source>The file is damaged at “%1”: %2</source>
        <translation>الملف تالف عند «%1»: %2</translation>
    </message>
    <message>
        <source>The file is damaged: “%1” makes a face of no size.</source>
        <translation>الملف تالف: «%1» يعطي وجهًا بلا حجم.</translation>
    </message>
    <message>
        <source>The file is damaged: “%1” is a box of less than no size.</source>
        <translation>الملف تالف: «%1» إطار حجمه أقل من الصفر.</translation>
    </message>
    <message>
        <source>The file is damaged: “%1” has both eyes in one place.</source>
        <translation>الملف تالف: «%1» يضع العينين في موضع واحد.</translation>
    </message>
    <message>
        <source>This was made by a newer version of Heirloom, and this version cannot read it.</source>
        <translation>أُنشئ هذا بإصدار أحدث من Heirloom، ولا يستطيع هذا الإصدار قراءته.</translation>
    </message>
    <message>
        <source>The file is damaged: “%1” is 0 or used twice.</source>
        <translation>الملف تالف: «%1» يساوي 0 أو مستخدم مرتين.</translation>
    </message>
    <message>
        <source>The recipe is too large.</source>
        <translation>وصفة الترميم أكبر من اللازم.</translation>
    </message>
    <message>
        <source>The recipe is damaged: it is not sound JSON.</source>
        <translation>وصفة الترميم تالفة: ليست بصيغة JSON سليمة.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::AboutDialog</name>
    <message>
        <source>About Heirloom</source>
        <translation>حول Heirloom</translation>
    </message>
    <message>
        <source>About the program</source>
        <translation>حول البرنامج</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;حول</translation>
    </message>
    <message>
        <source>Licences of the program and of its libraries</source>
        <translation>تراخيص البرنامج والمكتبات التي يستخدمها</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>ال&amp;تراخيص</translation>
    </message>
    <message>
        <source>These networks come without a description.</source>
        <translation>لا وصف مرفق بهذه الشبكات.</translation>
    </message>
    <message>
        <source>What the networks are and learned from</source>
        <translation>ما هي الشبكات ومن أي شيء تعلّمت</translation>
    </message>
    <message>
        <source>&amp;Networks</source>
        <translation>ال&amp;شبكات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Heirloom %1</source>
        <translation>Heirloom %1</translation>
    </message>
    <message>
        <source>Heirloom restores the faces in old family photographs, on your own computer. No photo, and nothing about one, leaves it.</source>
        <translation>يرمّم Heirloom الوجوه في الصور العائلية القديمة على حاسوبك نفسه. لا تغادره أي صورة ولا أي شيء عنها.</translation>
    </message>
    <message>
        <source>A restored face is an estimate. Where the photo holds too little, a network fills in what faces usually look like; do not use a result to identify anyone, and keep the original.</source>
        <translation>الوجه المرمَّم تقدير. حيث لا تحوي الصورة ما يكفي، تكمل شبكةٌ الناقص بما تبدو عليه الوجوه عادةً؛ لا ينبغي استخدام النتيجة لتحديد هوية أي شخص، وينبغي الاحتفاظ بالأصل.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. Built with Qt %1.</source>
        <translation>برنامج حر بموجب ترخيص Apache License 2.0. بُني باستخدام Qt %1.</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>المكتبات</translation>
    </message>
    <message>
        <source>Heirloom itself</source>
        <translation>برنامج Heirloom نفسه</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::Autosave</name>
    <message>
        <source>Your work cannot be kept safe between saves, because the program&apos;s own folder cannot be written to.</source>
        <translation>لا يمكن تأمين عملك بين مرات الحفظ، لأن الكتابة في مجلد البرنامج الخاص غير ممكنة.</translation>
    </message>
    <message>
        <source>The program&apos;s own folder cannot be written to.</source>
        <translation>الكتابة في مجلد البرنامج الخاص غير ممكنة.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::CanvasPainter</name>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>What is invented</source>
        <translation>ما هو متخيَّل</translation>
    </message>
    <message>
        <source>Deviation in 8-bit levels</source>
        <translation>الانحراف بمستويات 8 بت</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>this or more</comment>
        <translation>%1+</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::CropOptions</name>
    <message>
        <source>Shape of the crop</source>
        <translation>شكل الاقتصاص</translation>
    </message>
    <message>
        <source>Keeps the crop in this shape while its handles are dragged.</source>
        <translation>يحافظ الاقتصاص على هذا الشكل أثناء سحب مقابضه.</translation>
    </message>
    <message>
        <source>Any shape</source>
        <translation>أي شكل</translation>
    </message>
    <message>
        <source>As the photo</source>
        <translation>مثل الصورة</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>مربع</translation>
    </message>
    <message>
        <source>%1 : %2</source>
        <comment>a shape, width to height</comment>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>عمودي</translation>
    </message>
    <message>
        <source>Upright crop</source>
        <translation>اقتصاص عمودي</translation>
    </message>
    <message>
        <source>The shape stands instead of lying.</source>
        <translation>يكون الشكل عموديًا بدلًا من أن يكون أفقيًا.</translation>
    </message>
    <message>
        <source>Draw a Level Line</source>
        <translation>تعديل الميل برسم خط</translation>
    </message>
    <message>
        <source>Drag along something in the photo that should be level or upright: a horizon, a door.</source>
        <translation>يمكن السحب على امتداد شيء في الصورة ينبغي أن يكون أفقيًا أو عموديًا: أفق أو باب.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Keeps the crop.</source>
        <translation>يُبقي على الاقتصاص.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Goes back to the crop there was before.</source>
        <translation>يرجع إلى الاقتصاص السابق.</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>الشكل</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::DocumentController</name>
    <message>
        <source>Heirloom projects (*.%1)</source>
        <translation>مشاريع Heirloom (*.%1)</translation>
    </message>
    <message>
        <source>Open Photos</source>
        <translation>فتح الصور</translation>
    </message>
    <message>
        <source>Open a Folder of Photos</source>
        <translation>فتح مجلد صور</translation>
    </message>
    <message>
        <source>Open a Project</source>
        <translation>فتح مشروع</translation>
    </message>
    <message>
        <source>“%1” is not there, or is no photo that Heirloom can read.</source>
        <translation>«%1» غير موجود، أو ليس صورة يستطيع Heirloom قراءتها.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” and %n other file(s) are not there, or are no photos that Heirloom can read.</source>
        <translation>
            <numerusform>«%1» غير موجود، أو ليس صورة يستطيع Heirloom قراءتها.</numerusform>
            <numerusform>«%1» وملف آخر غير موجودين، أو ليسا صورتين يستطيع Heirloom قراءتهما.</numerusform>
            <numerusform>«%1» وملفان آخران غير موجودة، أو ليست صورًا يستطيع Heirloom قراءتها.</numerusform>
            <numerusform>«%1» و%n ملفات أخرى غير موجودة، أو ليست صورًا يستطيع Heirloom قراءتها.</numerusform>
            <numerusform>«%1» و%n ملفًا آخر غير موجودة، أو ليست صورًا يستطيع Heirloom قراءتها.</numerusform>
            <numerusform>«%1» و%n ملف آخر غير موجودة، أو ليست صورًا يستطيع Heirloom قراءتها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) were left out, because that many cannot be opened at once.</source>
        <translation>
            <numerusform>لم تُترك أي صورة دون فتح.</numerusform>
            <numerusform>تُركت صورة واحدة دون فتح، لأن هذا العدد لا يمكن فتحه دفعة واحدة.</numerusform>
            <numerusform>تُركت صورتان دون فتح، لأن هذا العدد لا يمكن فتحه دفعة واحدة.</numerusform>
            <numerusform>تُركت %n صور دون فتح، لأن هذا العدد لا يمكن فتحه دفعة واحدة.</numerusform>
            <numerusform>تُركت %n صورة دون فتح، لأن هذا العدد لا يمكن فتحه دفعة واحدة.</numerusform>
            <numerusform>تُركت %n صورة دون فتح، لأن هذا العدد لا يمكن فتحه دفعة واحدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no photos in that folder.</source>
        <translation>لا توجد صور في ذلك المجلد.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) of this project are not where they were.</source>
        <translation>
            <numerusform>كل صور هذا المشروع في مكانها السابق.</numerusform>
            <numerusform>صورة واحدة من هذا المشروع ليست في مكانها السابق.</numerusform>
            <numerusform>صورتان من هذا المشروع ليستا في مكانهما السابق.</numerusform>
            <numerusform>%n صور من هذا المشروع ليست في مكانها السابق.</numerusform>
            <numerusform>%n صورة من هذا المشروع ليست في مكانها السابق.</numerusform>
            <numerusform>%n صورة من هذا المشروع ليست في مكانها السابق.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted %1</source>
        <translation>صورة ملصقة %1</translation>
    </message>
    <message>
        <source>The picture could not be pasted, because it could not be stored.</source>
        <translation>تعذّر لصق الصورة، لأن حفظها لم يكن ممكنًا.</translation>
    </message>
    <message>
        <source>Save the Project</source>
        <translation>حفظ المشروع</translation>
    </message>
    <message>
        <source>What was open before has changes that are in no project file. You can go back to it with “Recover Unsaved Work” in the File menu.</source>
        <translation>ما كان مفتوحًا من قبل فيه تغييرات ليست في أي ملف مشروع. يمكن الرجوع إليه عبر «استعادة العمل غير المحفوظ» في قائمة «ملف».</translation>
    </message>
    <message>
        <source>Nothing else was opened, because what is open has changes that could not be kept safe. Save the project first.</source>
        <translation>لم يُفتح شيء آخر، لأن التغييرات في ما هو مفتوح تعذّر حفظها بأمان. احفظ المشروع أولًا.</translation>
    </message>
    <message>
        <source>Photos (%1)</source>
        <translation>الصور (%1)</translation>
    </message>
    <message>
        <source>“%1” is open already; it stays as it is now.</source>
        <translation>«%1» مفتوحة بالفعل، وتبقى كما هي الآن.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::ExportDialog</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>ا&amp;ختيار…</translation>
    </message>
    <message>
        <source>&amp;Keep date, place and other details of the photo</source>
        <translation>الاحتفاظ &amp;بتاريخ الصورة ومكانها وتفاصيلها الأخرى</translation>
    </message>
    <message>
        <source>Also save a picture of &amp;before and after</source>
        <translation>حفظ صورة «&amp;قبل وبعد» أيضًا</translation>
    </message>
    <message>
        <source>Export the photo</source>
        <translation>تصدير الصورة</translation>
    </message>
    <message numerus="yes">
        <source>Export %n photo(s)</source>
        <translation>
            <numerusform>لا صور للتصدير</numerusform>
            <numerusform>تصدير صورة واحدة</numerusform>
            <numerusform>تصدير صورتين</numerusform>
            <numerusform>تصدير %n صور</numerusform>
            <numerusform>تصدير %n صورة</numerusform>
            <numerusform>تصدير %n صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>As the photo</source>
        <translation>مثل الصورة</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>صيغة الملف</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>ال&amp;صيغة:</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>الجودة</translation>
    </message>
    <message>
        <source>Higher looks better and makes larger files; 92 is good for photos.</source>
        <translation>كلما زادت القيمة تحسّن المظهر وكبرت الملفات؛ 92 قيمة مناسبة للصور.</translation>
    </message>
    <message>
        <source>Quality as a number</source>
        <translation>الجودة بالأرقام</translation>
    </message>
    <message>
        <source>&amp;Quality:</source>
        <translation>ال&amp;جودة:</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>الحجم الكامل</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>الضلع الأطول</translation>
    </message>
    <message>
        <source> pixels</source>
        <translation> بكسل</translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation>حجم الصورة</translation>
    </message>
    <message>
        <source>A smaller picture is good for sending; nothing is enlarged.</source>
        <translation>الصورة الأصغر مناسبة للإرسال؛ ولا يُكبَّر شيء.</translation>
    </message>
    <message>
        <source>Longest side, in pixels</source>
        <translation>الضلع الأطول، بالبكسل</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>ال&amp;حجم:</translation>
    </message>
    <message>
        <source>Beside the photo</source>
        <translation>بجانب الصورة</translation>
    </message>
    <message>
        <source>In one folder</source>
        <translation>في مجلد واحد</translation>
    </message>
    <message>
        <source>Where the result is saved</source>
        <translation>مكان حفظ النتيجة</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source>&amp;Where:</source>
        <translation>&amp;مكان الحفظ:</translation>
    </message>
    <message>
        <source>Addition to the file&apos;s name</source>
        <translation>إضافة إلى اسم الملف</translation>
    </message>
    <message>
        <source>It stands between the photo&apos;s name and the ending.</source>
        <translation>تقع بين اسم الصورة وامتداد الملف.</translation>
    </message>
    <message>
        <source>&amp;Addition to the name:</source>
        <translation>إ&amp;ضافة إلى الاسم:</translation>
    </message>
    <message>
        <source>Give the new file a number</source>
        <translation>إعطاء الملف الجديد رقمًا</translation>
    </message>
    <message>
        <source>Skip the photo</source>
        <translation>تخطّي الصورة</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>استبدال الملف</translation>
    </message>
    <message>
        <source>What to do if the file is there already</source>
        <translation>ما يحدث إذا كان الملف موجودًا من قبل</translation>
    </message>
    <message>
        <source>Your original photo is never replaced.</source>
        <translation>صورتك الأصلية لا تُستبدل أبدًا.</translation>
    </message>
    <message>
        <source>&amp;If the file is there:</source>
        <translation>إذا &amp;كان الملف موجودًا:</translation>
    </message>
    <message>
        <source>Keep date, place and other details of the photo</source>
        <translation>الاحتفاظ بتاريخ الصورة ومكانها وتفاصيلها الأخرى</translation>
    </message>
    <message>
        <source>EXIF, XMP and IPTC.</source>
        <translation>بيانات EXIF وXMP وIPTC.</translation>
    </message>
    <message>
        <source>Also save a picture of before and after</source>
        <translation>حفظ صورة «قبل وبعد» أيضًا</translation>
    </message>
    <message>
        <source>Both side by side, in a file of its own.</source>
        <translation>قبل وبعد جنبًا إلى جنب، في ملف مستقل.</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;تصدير</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose a folder for the results</source>
        <translation>اختيار مجلد للنتائج</translation>
    </message>
    <message>
        <source>Nothing is lost; photos with 16 bits a channel keep them.</source>
        <translation>لا يُفقد شيء؛ والصور ذات 16 بت لكل قناة تحتفظ بها.</translation>
    </message>
    <message>
        <source>Small files, 8 bits a channel; each saving loses a little.</source>
        <translation>ملفات صغيرة، 8 بت لكل قناة؛ كل حفظ يُفقد القليل.</translation>
    </message>
    <message>
        <source>Choose a folder for the results.</source>
        <translation>يلزم اختيار مجلد للنتائج.</translation>
    </message>
    <message>
        <source>All results are there already, and photos that are there are skipped.</source>
        <translation>كل النتائج موجودة من قبل، والصور الموجودة من قبل تُتخطّى.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that are there already will be replaced.</source>
        <translation>
            <numerusform>لن يُستبدل أي ملف.</numerusform>
            <numerusform>سيُستبدل ملف واحد موجود من قبل.</numerusform>
            <numerusform>سيُستبدل ملفان موجودان من قبل.</numerusform>
            <numerusform>ستُستبدل %n ملفات موجودة من قبل.</numerusform>
            <numerusform>سيُستبدل %n ملفًا موجودًا من قبل.</numerusform>
            <numerusform>سيُستبدل %n ملف موجود من قبل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) will be skipped: the file is there already.</source>
        <translation>
            <numerusform>لن تُتخطّى أي صورة.</numerusform>
            <numerusform>ستُتخطّى صورة واحدة: الملف موجود من قبل.</numerusform>
            <numerusform>ستُتخطّى صورتان: الملفان موجودان من قبل.</numerusform>
            <numerusform>ستُتخطّى %n صور: الملفات موجودة من قبل.</numerusform>
            <numerusform>ستُتخطّى %n صورة: الملفات موجودة من قبل.</numerusform>
            <numerusform>ستُتخطّى %n صورة: الملفات موجودة من قبل.</numerusform>
        </translation>
    </message>
    <message>
        <source>No file can be saved like this.</source>
        <translation>لا يمكن حفظ أي ملف بهذه الطريقة.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 فقط</numerusform>
            <numerusform>%1 وملف آخر</numerusform>
            <numerusform>%1 وملفان آخران</numerusform>
            <numerusform>%1 و%n ملفات أخرى</numerusform>
            <numerusform>%1 و%n ملفًا آخر</numerusform>
            <numerusform>%1 و%n ملف آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>How large it gets is not known yet.</source>
        <translation>الحجم الناتج غير معروف بعد.</translation>
    </message>
    <message>
        <source>Estimate: more than %1 in all</source>
        <translation>التقدير: أكثر من %1 إجمالًا</translation>
    </message>
    <message>
        <source>Estimate: about %1 in all</source>
        <translation>التقدير: نحو %1 إجمالًا</translation>
    </message>
    <message>
        <source>%1 × %2 pixels. Estimate: about %3</source>
        <translation>%1 × %2 بكسل. التقدير: نحو %3</translation>
    </message>
    <message>
        <source>8 bits a channel</source>
        <translation>8 بتات لكل قناة</translation>
    </message>
    <message>
        <source>Depth of the colours</source>
        <translation>عمق الألوان</translation>
    </message>
    <message>
        <source>&amp;Depth:</source>
        <translation>&amp;عمق الألوان:</translation>
    </message>
    <message>
        <source>Nothing but depth is lost: 16 bits a channel become 8.</source>
        <translation>لا يُفقد سوى العمق: تصبح 16 بت لكل قناة 8 بتات.</translation>
    </message>
    <message>
        <source>16 bits a channel are good for further editing, 8 make smaller files; only %1 hold 16.</source>
        <translation>تناسب 16 بت لكل قناة متابعة التحرير، وتعطي 8 بتات ملفات أصغر؛ ولا يحفظ 16 بت إلا %1.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::ExportQueue</name>
    <message>
        <source>Face %1: %2</source>
        <translation>الوجه %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>The list of photos that were waiting to be exported is damaged; %n of them can go on.</source>
        <translation>
            <numerusform>قائمة الصور التي كانت تنتظر التصدير تالفة؛ ولا يمكن متابعة أي منها.</numerusform>
            <numerusform>قائمة الصور التي كانت تنتظر التصدير تالفة؛ تمكن متابعة صورة واحدة منها.</numerusform>
            <numerusform>قائمة الصور التي كانت تنتظر التصدير تالفة؛ تمكن متابعة صورتين منها.</numerusform>
            <numerusform>قائمة الصور التي كانت تنتظر التصدير تالفة؛ تمكن متابعة %n صور منها.</numerusform>
            <numerusform>قائمة الصور التي كانت تنتظر التصدير تالفة؛ تمكن متابعة %n صورة منها.</numerusform>
            <numerusform>قائمة الصور التي كانت تنتظر التصدير تالفة؛ تمكن متابعة %n صورة منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is there already.</source>
        <translation>الملف موجود من قبل.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A picture of the same person that was to help cannot be opened.</source>
        <translation>لا يمكن فتح صورة للشخص نفسه كان يُراد الاستعانة بها.</translation>
    </message>
    <message>
        <source>The engine is not ready.</source>
        <translation>محرّك الترميم غير جاهز.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Paused at %1 %</source>
        <translation>متوقف مؤقتًا عند %1%</translation>
    </message>
    <message>
        <source>Restoring, %1 %</source>
        <translation>يجري الترميم، %1%</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظت باسم %1</translation>
    </message>
    <message>
        <source>Saved as %1. %2</source>
        <translation>حُفظت باسم %1. %2</translation>
    </message>
    <message>
        <source>Skipped. %1</source>
        <translation>جرى التخطّي. %1</translation>
    </message>
    <message>
        <source>Failed. %1</source>
        <translation>تعذّر التصدير. %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>أُوقف التصدير</translation>
    </message>
    <message>
        <source>No face was found, so nothing was saved.</source>
        <translation>لم يُعثر على أي وجه، ولذلك لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Nothing could be restored, so nothing was saved.</source>
        <translation>تعذّر ترميم أي شيء، ولذلك لم يُحفظ شيء.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::FaceControls</name>
    <message>
        <source>“%1” cannot be used as a reference. %2</source>
        <translation>لا يمكن استخدام «%1» صورةً مرجعية. %2</translation>
    </message>
    <message>
        <source>Save as a Preset</source>
        <translation>الحفظ كإعداد محفوظ</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>اسم الإعداد المحفوظ:</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a preset; choose another one.</source>
        <translation>لا يصلح «%1» اسمًا لإعداد محفوظ؛ يلزم اختيار اسم آخر.</translation>
    </message>
    <message>
        <source>%1, face %2</source>
        <translation>%1، الوجه %2</translation>
    </message>
    <message>
        <source>Choose a Picture of the Same Person</source>
        <translation>اختيار صورة للشخص نفسه</translation>
    </message>
    <message>
        <source>Looking for faces in the picture…</source>
        <translation>يجري البحث عن الوجوه في الصورة…</translation>
    </message>
    <message>
        <source>No face was found in “%1”.</source>
        <translation>لم يُعثر على أي وجه في «%1».</translation>
    </message>
    <message>
        <source>All faces of all open photos now have the settings of this face, and those that are still to be found get them too.</source>
        <translation>أصبحت لجميع الوجوه في جميع الصور المفتوحة إعدادات هذا الوجه، وستحصل عليها أيضًا الوجوه التي لم يُعثر عليها بعد.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::FaceFrames</name>
    <message>
        <source>%1 · %2 %</source>
        <comment>name or number of a face, and how sure it is that it is one</comment>
        <translation>%1 · %2 %</translation>
    </message>
    <message>
        <source>Face? %1 %</source>
        <comment>how sure it is that this is a face</comment>
        <translation>وجه؟ %1 %</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::FaceHead</name>
    <message>
        <source>Name…</source>
        <translation>الاسم…</translation>
    </message>
    <message>
        <source>Name this face</source>
        <translation>تسمية هذا الوجه</translation>
    </message>
    <message>
        <source>Says who this is. The name stays with the photo&apos;s settings.</source>
        <translation>يذكر مَن هذا. يبقى الاسم مع إعدادات الصورة.</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>اسم الشخص</translation>
    </message>
    <message>
        <source>Check the Points</source>
        <translation>تحقق من النقاط</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::FacePanel</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>القوة</translation>
    </message>
    <message>
        <source>Grain</source>
        <translation>حبيبات الصورة</translation>
    </message>
    <message>
        <source>Selected face</source>
        <translation>الوجه المحدد</translation>
    </message>
    <message>
        <source>How much of the restored face is laid over the photo.</source>
        <translation>مقدار ما يوضع من الوجه المرمَّم فوق الصورة.</translation>
    </message>
    <message>
        <source>How much of the photo&apos;s own grain the restored face gets back.</source>
        <translation>مقدار ما يستعيده الوجه المرمَّم من حبيبات الصورة نفسها.</translation>
    </message>
    <message>
        <source>Select a face to change how it looks.</source>
        <translation>لتغيير مظهر وجه يلزم تحديده أولًا.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>مزيد من الإعدادات</translation>
    </message>
    <message>
        <source>The installed bundle can only recover. Choose one that can refine to add detail here.</source>
        <translation>حزمة الشبكات المثبَّتة تقتصر على التوضيح. لإضافة تفاصيل هنا تلزم حزمة تتيح تحسين التفاصيل.</translation>
    </message>
    <message>
        <source>Choose “Refine” to add detail here.</source>
        <translation>لإضافة تفاصيل هنا يلزم اختيار «تحسين التفاصيل».</translation>
    </message>
    <message>
        <source>This is clearly less like the person than with no steps. Fewer steps or more identity weight help.</source>
        <translation>الشبه بالشخص هنا أقل بوضوح منه بلا أي خطوات. يفيد تقليل الخطوات أو زيادة وزن الشبه.</translation>
    </message>
    <message>
        <source>The installed networks cannot hold a face to a person.</source>
        <translation>لا تستطيع الشبكات المثبَّتة إبقاء الوجه قريبًا من شخص بعينه.</translation>
    </message>
    <message>
        <source>Hides the settings that are seldom needed.</source>
        <translation>يخفي الإعدادات التي نادرًا ما تُستعمل.</translation>
    </message>
    <message>
        <source>Shows the settings that are seldom needed.</source>
        <translation>يعرض الإعدادات التي نادرًا ما تُستعمل.</translation>
    </message>
    <message>
        <source>Likeness %1: the same person.</source>
        <translation>الشبه %1: الشخص نفسه.</translation>
    </message>
    <message>
        <source>Likeness %1: probably the same person.</source>
        <translation>الشبه %1: الشخص نفسه على الأرجح.</translation>
    </message>
    <message>
        <source>Likeness %1: looks like somebody else.</source>
        <translation>الشبه %1: يبدو كشخص آخر.</translation>
    </message>
    <message>
        <source>Whether this is like the person cannot be told from this photo.</source>
        <translation>لا يمكن معرفة مدى الشبه بالشخص من هذه الصورة.</translation>
    </message>
    <message>
        <source>Whether this is like the person cannot be told: no clear face is seen here.</source>
        <translation>لا يمكن معرفة مدى الشبه بالشخص: لا يظهر هنا وجه واضح.</translation>
    </message>
    <message>
        <source>Compared with the face as it is in the photo, and with the reference pictures. It says nothing about what they do not show.</source>
        <translation>مقارنة بالوجه كما هو في الصورة وبالصور المرجعية. ولا يدل ذلك على شيء مما لا تُظهره.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::FaceStrip</name>
    <message>
        <source>Left out</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>Faces of this photo</source>
        <translation>وجوه هذه الصورة</translation>
    </message>
    <message>
        <source>Arrow keys move, Enter selects a face, and Space includes it or leaves it out.</source>
        <translation>مفاتيح الأسهم للتنقل، ومفتاح Enter لتحديد وجه، ومفتاح المسافة لتضمينه أو استبعاده.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a face and its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Check the points</source>
        <translation>تحقق من النقاط</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::FilmStrip</name>
    <message>
        <source>Open photos</source>
        <translation>الصور المفتوحة</translation>
    </message>
    <message>
        <source>Arrow keys move from photo to photo, and Delete removes the selected ones from the project.</source>
        <translation>مفاتيح الأسهم للتنقل من صورة إلى أخرى، ومفتاح Delete لإزالة الصور المحددة من المشروع.</translation>
    </message>
    <message>
        <source>Drop photos or folders here.</source>
        <translation>يمكن إفلات صور أو مجلدات هنا.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::FilmStripModel</name>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>The photo is not where it was.</source>
        <translation>الصورة ليست في مكانها السابق.</translation>
    </message>
    <message>
        <source>The photo waits to be read.</source>
        <translation>الصورة تنتظر قراءتها.</translation>
    </message>
    <message>
        <source>The photo is being read.</source>
        <translation>تجري قراءة الصورة.</translation>
    </message>
    <message>
        <source>The photo is ready.</source>
        <translation>الصورة جاهزة.</translation>
    </message>
    <message>
        <source>The photo has changes that are not exported yet.</source>
        <translation>في الصورة تغييرات لم تُصدَّر بعد.</translation>
    </message>
    <message>
        <source>The restored photo is saved.</source>
        <translation>الصورة المرمَّمة محفوظة.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::InlineMessage</name>
    <message>
        <source>Close the message</source>
        <translation>إغلاق الرسالة</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>تحذير: %1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>خطأ: %1</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::InventedNote</name>
    <message>
        <source>Measuring what is invented</source>
        <translation>قياس ما هو متخيَّل</translation>
    </message>
    <message>
        <source>The installed networks add nothing of their own, so nothing in the faces is invented.</source>
        <translation>لا تضيف الشبكات المثبَّتة شيئًا من عندها، فلا شيء متخيَّل في الوجوه.</translation>
    </message>
    <message>
        <source>Each face is restored several times, to see where the results differ…</source>
        <translation>يُرمَّم كل وجه عدة مرات، لمعرفة أين تختلف النتائج…</translation>
    </message>
    <message>
        <source>Where it is bright, the photo does not say what the face looked like.</source>
        <translation>في المواضع الساطعة لا تدل الصورة على ما كان عليه الوجه.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::MainWindow</name>
    <message>
        <source>Selected Face</source>
        <translation>الوجه المحدد</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>عمليات التصدير</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Width of the brush</source>
        <translation>سُمك الفرشاة</translation>
    </message>
    <message>
        <source>How wide the brush is.</source>
        <translation>مقدار سُمك الفرشاة.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) were still to be exported when the program ended.</source>
        <translation>
            <numerusform>لم تكن أي صورة تنتظر التصدير عندما انتهى البرنامج.</numerusform>
            <numerusform>كانت صورة واحدة لا تزال تنتظر التصدير عندما انتهى البرنامج.</numerusform>
            <numerusform>كانت صورتان لا تزالان تنتظران التصدير عندما انتهى البرنامج.</numerusform>
            <numerusform>كانت %n صور لا تزال تنتظر التصدير عندما انتهى البرنامج.</numerusform>
            <numerusform>كانت %n صورة لا تزال تنتظر التصدير عندما انتهى البرنامج.</numerusform>
            <numerusform>كانت %n صورة لا تزال تنتظر التصدير عندما انتهى البرنامج.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>This is a sample: drag the line in the photo to compare, then drop your own photos here.</source>
        <translation>هذه صورة للتجربة: يمكن سحب الخط فيها للمقارنة، ثم إفلات صورك هنا.</translation>
    </message>
    <message numerus="yes">
        <source>The last time Heirloom ended, changes to %n photo(s) were in no project file.</source>
        <translation>
            <numerusform>عندما انتهى Heirloom آخر مرة، لم تكن هناك تغييرات خارج ملفات المشاريع.</numerusform>
            <numerusform>عندما انتهى Heirloom آخر مرة، لم تكن التغييرات في صورة واحدة محفوظة في أي ملف مشروع.</numerusform>
            <numerusform>عندما انتهى Heirloom آخر مرة، لم تكن التغييرات في صورتين محفوظة في أي ملف مشروع.</numerusform>
            <numerusform>عندما انتهى Heirloom آخر مرة، لم تكن التغييرات في %n صور محفوظة في أي ملف مشروع.</numerusform>
            <numerusform>عندما انتهى Heirloom آخر مرة، لم تكن التغييرات في %n صورة محفوظة في أي ملف مشروع.</numerusform>
            <numerusform>عندما انتهى Heirloom آخر مرة، لم تكن التغييرات في %n صورة محفوظة في أي ملف مشروع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take Them Up Again</source>
        <translation>استعادتها</translation>
    </message>
    <message>
        <source>The language changes when Heirloom is started again.</source>
        <translation>تتغيّر اللغة عند تشغيل Heirloom من جديد.</translation>
    </message>
    <message>
        <source>Save the project before you close the window, or its changes are lost.</source>
        <translation>يلزم حفظ المشروع قبل إغلاق النافذة، وإلا ضاعت تغييراته.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>There is no picture to paste.</source>
        <translation>لا توجد صورة للصقها.</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>حُفظ المشروع باسم «%1».</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation>يجري البحث عن الصور…</translation>
    </message>
    <message>
        <source>&amp;Clear This List</source>
        <translation>&amp;مسح هذه القائمة</translation>
    </message>
    <message>
        <source>Faces cannot be restored now. %1</source>
        <translation>لا يمكن ترميم الوجوه الآن. %1</translation>
    </message>
    <message>
        <source>This photo is not where it was.</source>
        <translation>هذه الصورة ليست في مكانها السابق.</translation>
    </message>
    <message>
        <source>“%1” has changed since its faces were found; they may lie elsewhere now.</source>
        <translation>تغيّر الملف «%1» منذ العثور على وجوهه؛ وقد تقع الوجوه الآن في مواضع أخرى.</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;تراجع عن: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>إ&amp;عادة: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>photo and project</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Heirloom</source>
        <translation>Heirloom</translation>
    </message>
    <message>
        <source>%1[*] – Heirloom</source>
        <translation>%1[*] – Heirloom</translation>
    </message>
    <message>
        <source>Loading the networks…</source>
        <translation>يجري تحميل الشبكات…</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>العمل جارٍ…</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Shows or hides the part of the window that is called “%1”.</source>
        <translation>يُظهر أو يُخفي جزء النافذة المسمّى «%1».</translation>
    </message>
    <message>
        <source>Forgets which photos and projects were opened last; the files stay.</source>
        <translation>ينسى الصور والمشاريع التي فُتحت مؤخرًا؛ وتبقى الملفات.</translation>
    </message>
    <message>
        <source>No networks</source>
        <translation>لا توجد شبكات</translation>
    </message>
    <message>
        <source>Whole Photo</source>
        <translation>الصورة كاملة</translation>
    </message>
    <message>
        <source>Heirloom made this photo of “%1”. You can go on from there, with every setting as it was.</source>
        <translation>أنشأ Heirloom هذه الصورة من «%1». يمكن المتابعة من ذلك الأصل، وكل الإعدادات كما كانت.</translation>
    </message>
    <message>
        <source>Go On from the Original</source>
        <translation>المتابعة من الأصل</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::MethodChoice</name>
    <message>
        <source>Method: %1</source>
        <translation>الطريقة: %1</translation>
    </message>
    <message>
        <source>This face was set up with a method that this version of Heirloom does not have.</source>
        <translation>ضُبط هذا الوجه بطريقة غير موجودة في هذا الإصدار من Heirloom.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::MethodComparison</name>
    <message>
        <source>Try the other method</source>
        <translation>جرّب الطريقة الأخرى</translation>
    </message>
    <message>
        <source>Takes this method.</source>
        <translation>يختار هذه الطريقة.</translation>
    </message>
    <message>
        <source>Restores this face by the other method, too, and shows both. With no steps they are the same, so the handle then moves half way.</source>
        <translation>يرمّم هذا الوجه بالطريقة الأخرى أيضًا ويعرض النتيجتين. من دون خطوات تكون النتيجتان متطابقتين، لذلك ينتقل المقبض عندئذٍ إلى المنتصف.</translation>
    </message>
    <message>
        <source>With no steps both methods show the recovered face.</source>
        <translation>من دون خطوات تعرض الطريقتان الوجه بعد التوضيح.</translation>
    </message>
    <message>
        <source>A click on a picture takes its method.</source>
        <translation>النقر على صورة يعتمد طريقتها.</translation>
    </message>
    <message>
        <source>The face by the method: %1</source>
        <translation>الوجه وفق الطريقة: %1</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::ParamControls</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>°</source>
        <translation>°</translation>
    </message>
    <message>
        <source> px</source>
        <translation> بكسل</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 بالمئة</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::PhotoCanvas</name>
    <message>
        <source>Photo</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>No face is marked.</source>
        <translation>لا يوجد وجه معلَّم.</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s), none selected</source>
        <translation>
            <numerusform>لا وجوه، ولا شيء محدد</numerusform>
            <numerusform>وجه واحد غير محدد</numerusform>
            <numerusform>وجهان، لم يُحدَّد أي منهما</numerusform>
            <numerusform>%n وجوه، لم يُحدَّد أي منها</numerusform>
            <numerusform>%n وجهًا، لم يُحدَّد أي منها</numerusform>
            <numerusform>%n وجه، لم يُحدَّد أي منها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s), face %1 selected, left out</source>
        <translation>
            <numerusform>لا وجوه، الوجه %1 محدد ومستبعد</numerusform>
            <numerusform>وجه واحد، الوجه %1 محدد ومستبعد</numerusform>
            <numerusform>وجهان، الوجه %1 محدد ومستبعد</numerusform>
            <numerusform>%n وجوه، الوجه %1 محدد ومستبعد</numerusform>
            <numerusform>%n وجهًا، الوجه %1 محدد ومستبعد</numerusform>
            <numerusform>%n وجه، الوجه %1 محدد ومستبعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s), face %1 selected: %2</source>
        <translation>
            <numerusform>لا وجوه، الوجه %1 محدد: %2</numerusform>
            <numerusform>وجه واحد، الوجه %1 محدد: %2</numerusform>
            <numerusform>وجهان، الوجه %1 محدد: %2</numerusform>
            <numerusform>%n وجوه، الوجه %1 محدد: %2</numerusform>
            <numerusform>%n وجهًا، الوجه %1 محدد: %2</numerusform>
            <numerusform>%n وجه، الوجه %1 محدد: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s), face %1 selected</source>
        <translation>
            <numerusform>لا وجوه، الوجه %1 محدد</numerusform>
            <numerusform>وجه واحد، الوجه %1 محدد</numerusform>
            <numerusform>وجهان، الوجه %1 محدد</numerusform>
            <numerusform>%n وجوه، الوجه %1 محدد</numerusform>
            <numerusform>%n وجهًا، الوجه %1 محدد</numerusform>
            <numerusform>%n وجه، الوجه %1 محدد</numerusform>
        </translation>
    </message>
    <message>
        <source>Cropping: %1 by %2 pixels of %3 by %4.</source>
        <translation>اقتصاص: %1 × %2 بكسل من أصل %3 × %4.</translation>
    </message>
    <message>
        <source>The person is named “%1”.</source>
        <translation>اسم هذا الشخص «%1».</translation>
    </message>
    <message>
        <source>The program is %1 percent sure that this is a face.</source>
        <translation>البرنامج واثق بنسبة %1 في المئة من أن هذا وجه.</translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s) may be faces.</source>
        <translation>
            <numerusform>لا توجد مواضع أخرى قد تكون وجوهًا.</numerusform>
            <numerusform>موضع واحد آخر قد يكون وجهًا.</numerusform>
            <numerusform>موضعان آخران قد يكونان وجهين.</numerusform>
            <numerusform>%n مواضع أخرى قد تكون وجوهًا.</numerusform>
            <numerusform>%n موضعًا آخر قد تكون وجوهًا.</numerusform>
            <numerusform>%n موضع آخر قد تكون وجوهًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program is %1 percent sure that the selected place is one.</source>
        <translation>البرنامج واثق بنسبة %1 في المئة من أن الموضع المحدد وجه.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::PhotoControls</name>
    <message>
        <source>Crop</source>
        <translation>اقتصاص</translation>
    </message>
    <message>
        <source>The photo can be straightened by up to %1 degrees.</source>
        <translation>يمكن تعديل ميل الصورة بمقدار %1 درجة على الأكثر.</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>تعديل الميل</translation>
    </message>
    <message>
        <source>Cancel the crop</source>
        <translation>إلغاء الاقتصاص</translation>
    </message>
    <message>
        <source>Turn to the left</source>
        <translation>تدوير إلى اليسار</translation>
    </message>
    <message>
        <source>Turn to the right</source>
        <translation>تدوير إلى اليمين</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>قلب أفقي</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::PhotoPage</name>
    <message>
        <source>Drop photos here, or open them, to restore the faces in them.</source>
        <translation>يمكن إفلات الصور هنا أو فتحها، لترميم الوجوه فيها.</translation>
    </message>
    <message>
        <source>“%1” cannot be shown. %2</source>
        <translation>لا يمكن عرض «%1». %2</translation>
    </message>
    <message>
        <source>“%1” is being read.</source>
        <translation>تجري قراءة «%1».</translation>
    </message>
    <message>
        <source>Looking for faces…</source>
        <translation>يجري البحث عن الوجوه…</translation>
    </message>
    <message>
        <source>No face was found. Draw a box around one with “Add a Face”, or turn the photo upright.</source>
        <translation>لم يُعثر على أي وجه. يمكن رسم إطار حول وجه باستخدام «إضافة وجه»، أو تدوير الصورة حتى تستقيم.</translation>
    </message>
    <message>
        <source>What is invented in face %1 could not be measured. %2</source>
        <translation>تعذّر قياس ما هو مُختلَق في الوجه %1. %2</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::PhotoPanel</name>
    <message>
        <source>Open a photo to change its light, or to turn and crop it.</source>
        <translation>لتغيير ضوء صورة ولونها، أو لتدويرها واقتصاصها، يلزم فتحها أولًا.</translation>
    </message>
    <message>
        <source>Whole photo</source>
        <translation>الصورة كاملة</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة الضبط</translation>
    </message>
    <message>
        <source>Reset “%1”</source>
        <translation>إعادة ضبط «%1»</translation>
    </message>
    <message>
        <source>Takes back everything of this part.</source>
        <translation>يتراجع عن كل التغييرات في هذا القسم.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Accept the preferences</source>
        <translation>اعتماد التفضيلات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>الترميم</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (غير موجودة)</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>الشبكات</translation>
    </message>
    <message>
        <source>Which set of networks restores the faces.</source>
        <translation>حزمة الشبكات التي ترمّم الوجوه.</translation>
    </message>
    <message>
        <source>&amp;Networks:</source>
        <translation>ال&amp;شبكات:</translation>
    </message>
    <message>
        <source>The fastest there is</source>
        <translation>أسرع ما هو متاح</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>المعالج</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>بطاقة الرسوميات (CUDA)</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>What the networks run on.</source>
        <translation>ما تعمل عليه الشبكات.</translation>
    </message>
    <message>
        <source>&amp;Device:</source>
        <translation>ال&amp;جهاز:</translation>
    </message>
    <message numerus="yes">
        <source>One for each of %n processor core(s)</source>
        <translation>
            <numerusform>خيط واحد لكل نواة في المعالج</numerusform>
            <numerusform>خيط واحد لنواة المعالج الوحيدة</numerusform>
            <numerusform>خيط واحد لكل من نواتي المعالج</numerusform>
            <numerusform>خيط واحد لكل نواة من %n أنوية في المعالج</numerusform>
            <numerusform>خيط واحد لكل نواة من %n نواة في المعالج</numerusform>
            <numerusform>خيط واحد لكل نواة من %n نواة في المعالج</numerusform>
        </translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>خيوط المعالجة</translation>
    </message>
    <message>
        <source>How many processor threads restore; 0 is one for each core.</source>
        <translation>عدد خيوط المعالج التي تعمل في الترميم؛ 0 يعني خيطًا واحدًا لكل نواة.</translation>
    </message>
    <message>
        <source>&amp;Threads:</source>
        <translation>&amp;خيوط المعالجة:</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> ميبيبايت</translation>
    </message>
    <message>
        <source>Memory for computed faces, in mebibytes</source>
        <translation>الذاكرة للوجوه المحسوبة، بالميبيبايت</translation>
    </message>
    <message>
        <source>With more memory more faces answer at once when you come back to them.</source>
        <translation>كلما زادت الذاكرة زاد عدد الوجوه التي تستجيب فورًا عند الرجوع إليها.</translation>
    </message>
    <message>
        <source>&amp;Memory for computed faces:</source>
        <translation>ال&amp;ذاكرة للوجوه المحسوبة:</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>ال&amp;لغة:</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Whether the window is light or dark.</source>
        <translation>يحدد ما إذا كانت النافذة فاتحة أو داكنة.</translation>
    </message>
    <message>
        <source>T&amp;heme:</source>
        <translation>ال&amp;مظهر:</translation>
    </message>
    <message>
        <source>The networks are loaded again; faces that are computed already are computed anew.</source>
        <translation>يُعاد تحميل الشبكات؛ والوجوه المحسوبة من قبل تُحسب من جديد.</translation>
    </message>
    <message>
        <source>The language changes when the program starts the next time.</source>
        <translation>تتغيّر اللغة عند تشغيل البرنامج في المرة القادمة.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::Presets</name>
    <message>
        <source>Faithful</source>
        <translation>أمين للصورة</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>متوازن</translation>
    </message>
    <message>
        <source>Detailed</source>
        <translation>مفصّل</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::Project</name>
    <message numerus="yes">
        <source>Add %n photo(s)</source>
        <translation>
            <numerusform>إضافة %n صورة</numerusform>
            <numerusform>إضافة صورة واحدة</numerusform>
            <numerusform>إضافة صورتين</numerusform>
            <numerusform>إضافة %n صور</numerusform>
            <numerusform>إضافة %n صورة</numerusform>
            <numerusform>إضافة %n صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n photo(s)</source>
        <translation>
            <numerusform>إزالة %n صورة</numerusform>
            <numerusform>إزالة صورة واحدة</numerusform>
            <numerusform>إزالة صورتين</numerusform>
            <numerusform>إزالة %n صور</numerusform>
            <numerusform>إزالة %n صورة</numerusform>
            <numerusform>إزالة %n صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose other pictures of this person</source>
        <translation>اختيار صور أخرى لهذا الشخص</translation>
    </message>
    <message>
        <source>Include the face</source>
        <translation>تضمين الوجه</translation>
    </message>
    <message>
        <source>Leave out the face</source>
        <translation>استبعاد الوجه</translation>
    </message>
    <message>
        <source>Add a face</source>
        <translation>إضافة وجه</translation>
    </message>
    <message>
        <source>Delete the face</source>
        <translation>حذف الوجه</translation>
    </message>
    <message>
        <source>Align the face</source>
        <translation>محاذاة الوجه</translation>
    </message>
    <message>
        <source>Protect a region</source>
        <translation>حماية منطقة</translation>
    </message>
    <message>
        <source>Take back a protection</source>
        <translation>إلغاء حماية منطقة</translation>
    </message>
    <message>
        <source>Take back all protections of the photo</source>
        <translation>إزالة الحماية كلها من الصورة</translation>
    </message>
    <message numerus="yes">
        <source>Change the settings of %n face(s)</source>
        <translation>
            <numerusform>تغيير إعدادات %n وجه</numerusform>
            <numerusform>تغيير إعدادات وجه واحد</numerusform>
            <numerusform>تغيير إعدادات وجهين</numerusform>
            <numerusform>تغيير إعدادات %n وجوه</numerusform>
            <numerusform>تغيير إعدادات %n وجهًا</numerusform>
            <numerusform>تغيير إعدادات %n وجه</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the settings to all faces of the photo</source>
        <translation>نسخ الإعدادات إلى كل وجوه الصورة</translation>
    </message>
    <message>
        <source>Copy the settings to all photos</source>
        <translation>نسخ الإعدادات إلى كل الصور</translation>
    </message>
    <message>
        <source>This is no face</source>
        <translation>هذا ليس وجهًا</translation>
    </message>
    <message>
        <source>Name the face</source>
        <translation>تسمية الوجه</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::ProjectFile</name>
    <message>
        <source>The file is not a project of Heirloom.</source>
        <translation>الملف ليس مشروعًا من مشاريع Heirloom.</translation>
    </message>
    <message>
        <source>The project file is not there.</source>
        <translation>ملف المشروع غير موجود.</translation>
    </message>
    <message>
        <source>The project file cannot be opened.</source>
        <translation>لا يمكن فتح ملف المشروع.</translation>
    </message>
    <message>
        <source>The project file is too large to be one of Heirloom.</source>
        <translation>ملف المشروع أكبر من أن يكون من ملفات Heirloom.</translation>
    </message>
    <message>
        <source>The project file cannot be read.</source>
        <translation>لا تمكن قراءة ملف المشروع.</translation>
    </message>
    <message>
        <source>The project cannot be saved, because it could not be opened again.</source>
        <translation>لا يمكن حفظ المشروع، لأن فتحه من جديد لن يكون ممكنًا.</translation>
    </message>
    <message>
        <source>The project could not be saved; what was saved before is unchanged.</source>
        <translation>تعذّر حفظ المشروع؛ وما حُفظ من قبل لم يتغيّر.</translation>
    </message>
    <message>
        <source>The photo is not where it was.</source>
        <translation>الصورة ليست في مكانها السابق.</translation>
    </message>
    <message>
        <source>The photo cannot be opened.</source>
        <translation>لا يمكن فتح الصورة.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>أُوقف العمل.</translation>
    </message>
    <message>
        <source>The photo cannot be read to its end.</source>
        <translation>لا تمكن قراءة الصورة حتى نهايتها.</translation>
    </message>
    <message>
        <source>The project file is damaged: “%1” is not an absolute path.</source>
        <translation>ملف المشروع تالف: «%1» ليس مسارًا مطلقًا.</translation>
    </message>
    <message>
        <source>The project file is damaged: “%1” is not a SHA-256 of 64 hexadecimal digits.</source>
        <translation>ملف المشروع تالف: «%1» ليس قيمة SHA-256 من 64 رقمًا ستّ عشريًا.</translation>
    </message>
    <message>
        <source>The project was made by a newer version of Heirloom: its format is number %1, and this version reads up to number %2.</source>
        <translation>أُنشئ المشروع بإصدار أحدث من Heirloom: رقم صيغته %1، وهذا الإصدار يقرأ الصيغ حتى الرقم %2.</translation>
    </message>
    <message>
        <source>The project is too large.</source>
        <translation>المشروع أكبر من اللازم.</translation>
    </message>
    <message>
        <source>The project file is damaged: it is not sound JSON.</source>
        <translation>ملف المشروع تالف: محتواه ليس JSON سليمًا.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::QueuePanel</name>
    <message>
        <source>Nothing is being exported.</source>
        <translation>لا يجري تصدير شيء.</translation>
    </message>
    <message>
        <source>Export queue</source>
        <translation>قائمة انتظار التصدير</translation>
    </message>
    <message>
        <source>Photos that are exported</source>
        <translation>الصور التي يجري تصديرها</translation>
    </message>
    <message>
        <source>Press Delete to stop the chosen photo.</source>
        <translation>مفتاح Delete يوقف الصورة المختارة.</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>تقدّم التصدير</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>إيقاف الكل</translation>
    </message>
    <message>
        <source>Try the failed photos again</source>
        <translation>إعادة محاولة الصور التي تعذّر تصديرها</translation>
    </message>
    <message>
        <source>Show the result in its folder</source>
        <translation>عرض النتيجة في مجلدها</translation>
    </message>
    <message>
        <source>Clear finished photos from the list</source>
        <translation>إزالة الصور المكتملة من القائمة</translation>
    </message>
    <message>
        <source>The files stay where they are.</source>
        <translation>تبقى الملفات في أماكنها.</translation>
    </message>
    <message>
        <source>Clear finished photos from the list; the files stay where they are</source>
        <translation>إزالة الصور المكتملة من القائمة؛ وتبقى الملفات في أماكنها</translation>
    </message>
    <message>
        <source>Stop the chosen photos</source>
        <translation>إيقاف الصور المختارة</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message numerus="yes">
        <source>Paused: %1 of %n photo(s) done</source>
        <translation>
            <numerusform>متوقف مؤقتًا: اكتمل %1 من %n صورة</numerusform>
            <numerusform>متوقف مؤقتًا: اكتمل %1 من صورة واحدة</numerusform>
            <numerusform>متوقف مؤقتًا: اكتمل %1 من صورتين</numerusform>
            <numerusform>متوقف مؤقتًا: اكتمل %1 من %n صور</numerusform>
            <numerusform>متوقف مؤقتًا: اكتمل %1 من %n صورة</numerusform>
            <numerusform>متوقف مؤقتًا: اكتمل %1 من %n صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n photo(s) done</source>
        <translation>
            <numerusform>اكتمل %1 من %n صورة</numerusform>
            <numerusform>اكتمل %1 من صورة واحدة</numerusform>
            <numerusform>اكتمل %1 من صورتين</numerusform>
            <numerusform>اكتمل %1 من %n صور</numerusform>
            <numerusform>اكتمل %1 من %n صورة</numerusform>
            <numerusform>اكتمل %1 من %n صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) could not be exported</source>
        <translation>
            <numerusform>لم يتعذّر تصدير أي صورة</numerusform>
            <numerusform>تعذّر تصدير صورة واحدة</numerusform>
            <numerusform>تعذّر تصدير صورتين</numerusform>
            <numerusform>تعذّر تصدير %n صور</numerusform>
            <numerusform>تعذّر تصدير %n صورة</numerusform>
            <numerusform>تعذّر تصدير %n صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) exported</source>
        <translation>
            <numerusform>لم تُصدَّر أي صورة</numerusform>
            <numerusform>صُدِّرت صورة واحدة</numerusform>
            <numerusform>صُدِّرت صورتان</numerusform>
            <numerusform>صُدِّرت %n صور</numerusform>
            <numerusform>صُدِّرت %n صورة</numerusform>
            <numerusform>صُدِّرت %n صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) had no face and were left alone</source>
        <translation>
            <numerusform>لا توجد صور بلا وجوه</numerusform>
            <numerusform>صورة واحدة لا وجه فيها، وقد تُركت كما هي</numerusform>
            <numerusform>صورتان لا وجه فيهما، وقد تُركتا كما هما</numerusform>
            <numerusform>%n صور لا وجه فيها، وقد تُركت كما هي</numerusform>
            <numerusform>%n صورة لا وجه فيها، وقد تُركت كما هي</numerusform>
            <numerusform>%n صورة لا وجه فيها، وقد تُركت كما هي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) could not be restored and were left alone</source>
        <translation>
            <numerusform>لم يتعذّر ترميم أي صورة</numerusform>
            <numerusform>تعذّر ترميم صورة واحدة، وقد تُركت كما هي</numerusform>
            <numerusform>تعذّر ترميم صورتين، وقد تُركتا كما هما</numerusform>
            <numerusform>تعذّر ترميم %n صور، وقد تُركت كما هي</numerusform>
            <numerusform>تعذّر ترميم %n صورة، وقد تُركت كما هي</numerusform>
            <numerusform>تعذّر ترميم %n صورة، وقد تُركت كما هي</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::ui::ReferenceList</name>
    <message>
        <source>Reference pictures</source>
        <translation>الصور المرجعية</translation>
    </message>
    <message>
        <source>A better photo of the same person helps to keep the likeness.</source>
        <translation>صورة أفضل للشخص نفسه تساعد على الحفاظ على الشبه.</translation>
    </message>
    <message>
        <source>Reference pictures of this person</source>
        <translation>الصور المرجعية لهذا الشخص</translation>
    </message>
    <message>
        <source>Add a reference picture</source>
        <translation>إضافة صورة مرجعية</translation>
    </message>
    <message>
        <source>Choose another picture of this person.</source>
        <translation>يتيح اختيار صورة أخرى لهذا الشخص.</translation>
    </message>
    <message>
        <source>Remove the reference picture</source>
        <translation>إزالة الصورة المرجعية</translation>
    </message>
    <message>
        <source>Remove the selected reference picture.</source>
        <translation>يزيل الصورة المرجعية المحددة.</translation>
    </message>
    <message>
        <source>“%1” is probably not a picture of this person.</source>
        <translation>«%1» ليست على الأرجح صورة لهذا الشخص.</translation>
    </message>
    <message>
        <source>These are probably not pictures of this person: %1.</source>
        <translation>هذه الصور ليست على الأرجح لهذا الشخص: %1.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::ReferencePicker</name>
    <message>
        <source>Reference pictures</source>
        <translation>الصور المرجعية</translation>
    </message>
    <message>
        <source>Choose other pictures of the same person. The sharper they are, the better Heirloom can hold the face to its likeness.</source>
        <translation>يمكن هنا اختيار صور أخرى للشخص نفسه. كلما كانت أوضح، استطاع Heirloom أن يحافظ أكثر على شبه الوجه بصاحبه.</translation>
    </message>
    <message>
        <source>Choose another picture of the same person. The sharper it is, the better Heirloom can hold the face to its likeness.</source>
        <translation>يمكن هنا اختيار صورة أخرى للشخص نفسه. كلما كانت أوضح، استطاع Heirloom أن يحافظ أكثر على شبه الوجه بصاحبه.</translation>
    </message>
    <message>
        <source>The picture shows several faces. Choose the one of the same person.</source>
        <translation>تُظهر الصورة عدة وجوه. يلزم اختيار وجه الشخص نفسه.</translation>
    </message>
    <message>
        <source>Faces to choose from</source>
        <translation>وجوه للاختيار منها</translation>
    </message>
    <message>
        <source>Arrow keys move, and Space chooses a face or takes it back.</source>
        <translation>مفاتيح الأسهم للتنقل، ومفتاح المسافة لاختيار وجه أو إلغاء اختياره.</translation>
    </message>
    <message>
        <source>Arrow keys choose a face.</source>
        <translation>مفاتيح الأسهم لاختيار وجه.</translation>
    </message>
    <message>
        <source>None of the open photos shows another face. Choose a picture file that shows the same person.</source>
        <translation>لا يظهر وجه آخر في أي من الصور المفتوحة. يمكن اختيار ملف صورة يظهر فيها الشخص نفسه.</translation>
    </message>
    <message>
        <source>Choose a Picture &amp;File…</source>
        <translation>اختيار &amp;ملف صورة…</translation>
    </message>
    <message>
        <source>Choose a picture file</source>
        <translation>اختيار ملف صورة</translation>
    </message>
    <message>
        <source>Takes the face from a picture that is not open.</source>
        <translation>يأخذ الوجه من صورة غير مفتوحة.</translation>
    </message>
    <message>
        <source>&amp;Use as Reference</source>
        <translation>ا&amp;ستخدام كصورة مرجعية</translation>
    </message>
    <message>
        <source>Use as Reference</source>
        <translation>استخدام كصورة مرجعية</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>يلزم اختيار صورة أولًا.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::ReportDialog</name>
    <message>
        <source>Include the &amp;names of my photos</source>
        <translation>تضمين أ&amp;سماء صوري</translation>
    </message>
    <message>
        <source>Error report</source>
        <translation>تقرير الأخطاء</translation>
    </message>
    <message>
        <source>This report helps to mend the program. It holds no pictures and is sent nowhere: copy it, or save it and pass it on.</source>
        <translation>يساعد هذا التقرير على إصلاح البرنامج. لا يحوي أي صور ولا يُرسل إلى أي مكان: يمكن نسخه، أو حفظه ثم تسليمه لمن يلزم.</translation>
    </message>
    <message>
        <source>Text of the report</source>
        <translation>نص التقرير</translation>
    </message>
    <message>
        <source>Include the names of my photos</source>
        <translation>تضمين أسماء صوري</translation>
    </message>
    <message>
        <source>Otherwise they are replaced by numbers.</source>
        <translation>وإلا حلّت محلها أرقام.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;حفظ…</translation>
    </message>
    <message>
        <source>Save the report to a file</source>
        <translation>حفظ التقرير في ملف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The report could not be saved there.</source>
        <translation>تعذّر حفظ التقرير هناك.</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>التقرير الآن في الحافظة.</translation>
    </message>
    <message>
        <source>Save the error report</source>
        <translation>حفظ تقرير الأخطاء</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>ملفات نصية (*.txt)</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation>حُفظ التقرير.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::SeedField</name>
    <message>
        <source>Seed</source>
        <translation>رقم البداية</translation>
    </message>
    <message>
        <source>The same number gives the same face again.</source>
        <translation>الرقم نفسه يعطي الوجه نفسه من جديد.</translation>
    </message>
    <message>
        <source>Try another</source>
        <translation>تجربة رقم آخر</translation>
    </message>
    <message>
        <source>Try another seed</source>
        <translation>تجربة رقم بداية آخر</translation>
    </message>
    <message>
        <source>Shows another face that fits the photo as well.</source>
        <translation>يعرض وجهًا آخر يوافق الصورة بالقدر نفسه.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::ShortcutsDialog</name>
    <message>
        <source>Elsewhere in the window</source>
        <translation>في بقية النافذة</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Search for an action or a key</source>
        <translation>البحث عن إجراء أو مفتاح</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>البحث في الاختصارات</translation>
    </message>
    <message>
        <source>Only actions whose name or keys contain the text are listed.</source>
        <translation>لا تُعرض إلا الإجراءات التي يرد النص في اسمها أو في مفاتيحها.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>No action has such a name or key.</source>
        <translation>لا يوجد إجراء بهذا الاسم أو بهذا المفتاح.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::SuggestionBar</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>The framed place is a face: it becomes one of the photo&apos;s faces.</source>
        <translation>الموضع المؤطر وجه: يصير من وجوه الصورة.</translation>
    </message>
    <message>
        <source>No Face</source>
        <translation>ليس وجهًا</translation>
    </message>
    <message>
        <source>The framed place is no face: it is not offered again.</source>
        <translation>الموضع المؤطر ليس وجهًا: لن يُعرض ثانية.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Shows the next place that may be a face.</source>
        <translation>يعرض الموضع التالي الذي قد يكون وجهًا.</translation>
    </message>
    <message>
        <source>Search Harder</source>
        <translation>ابحث بدقة أكبر</translation>
    </message>
    <message>
        <source>Searches this photo once more, also for faces that can hardly be made out.</source>
        <translation>يبحث في هذه الصورة مرة أخرى، حتى عن الوجوه التي لا تكاد تُرى.</translation>
    </message>
    <message>
        <source>Searching harder…</source>
        <translation>جارٍ البحث بدقة أكبر…</translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s) may be faces.</source>
        <translation>
            <numerusform>لا توجد مواضع أخرى قد تكون وجوهًا.</numerusform>
            <numerusform>موضع واحد آخر قد يكون وجهًا.</numerusform>
            <numerusform>موضعان آخران قد يكونان وجهين.</numerusform>
            <numerusform>%n مواضع أخرى قد تكون وجوهًا.</numerusform>
            <numerusform>%n موضعًا آخر قد تكون وجوهًا.</numerusform>
            <numerusform>%n موضع آخر قد تكون وجوهًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing more that may be a face.</source>
        <translation>لا يوجد شيء آخر قد يكون وجهًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>لا وجوه</numerusform>
            <numerusform>وجه واحد</numerusform>
            <numerusform>وجهان</numerusform>
            <numerusform>%n وجوه</numerusform>
            <numerusform>%n وجهًا</numerusform>
            <numerusform>%n وجه</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::ui::ThumbnailLoader</name>
    <message>
        <source>The face does not lie in the photo.</source>
        <translation>لا يقع الوجه داخل الصورة.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::TradeoffPad</name>
    <message>
        <source>Trade-off</source>
        <translation>الموازنة</translation>
    </message>
    <message>
        <source>Drag anywhere: from %1 to %2.</source>
        <translation>يمكن السحب إلى أي موضع: من «%1» إلى «%2».</translation>
    </message>
    <message>
        <source>Drag anywhere: across from %1 to %2, up from %3 to %4.</source>
        <translation>يمكن السحب إلى أي موضع: أفقيًا من «%1» إلى «%2»، وإلى أعلى من «%3» إلى «%4».</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::TradeoffPlot</name>
    <message>
        <source>Likeness</source>
        <translation>الشبه</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Likeness and detail appear here as they are measured.</source>
        <translation>يظهر الشبه والتفاصيل هنا أثناء قياسهما.</translation>
    </message>
    <message>
        <source>Likeness and detail along the way</source>
        <translation>الشبه والتفاصيل على طول المسار</translation>
    </message>
    <message>
        <source>Nothing is measured here yet.</source>
        <translation>لم يُقَس شيء هنا بعد.</translation>
    </message>
    <message>
        <source>Here the likeness is %1 and the detail %2.</source>
        <translation>هنا يبلغ الشبه %1 والتفاصيل %2.</translation>
    </message>
    <message>
        <source>Here the detail is %1.</source>
        <translation>هنا تبلغ التفاصيل %1.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::TreatmentActions</name>
    <message>
        <source>Presets</source>
        <translation>إعدادات محفوظة</translation>
    </message>
    <message>
        <source>Applies or saves a set of these settings.</source>
        <translation>يطبّق مجموعة من هذه الإعدادات أو يحفظها.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة الضبط</translation>
    </message>
    <message>
        <source>Puts all settings of this face back to their defaults.</source>
        <translation>يعيد كل إعدادات هذا الوجه إلى قيمها الافتراضية.</translation>
    </message>
    <message>
        <source>Copy to all faces</source>
        <translation>نسخ إلى كل الوجوه</translation>
    </message>
    <message>
        <source>Gives all faces of this photo the same settings.</source>
        <translation>يعطي كل وجوه هذه الصورة الإعدادات نفسها.</translation>
    </message>
    <message>
        <source>Copy to all photos</source>
        <translation>نسخ إلى كل الصور</translation>
    </message>
    <message>
        <source>Gives all faces of all open photos the same settings.</source>
        <translation>يعطي كل الوجوه في كل الصور المفتوحة الإعدادات نفسها.</translation>
    </message>
    <message>
        <source>Save as a preset…</source>
        <translation>الحفظ كإعداد محفوظ…</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::TurnOffer</name>
    <message>
        <source>The people in this photo do not stand upright. Turn it?</source>
        <translation>الأشخاص في هذه الصورة ليسوا قائمين. أتريد تدويرها؟</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>تدوير</translation>
    </message>
    <message>
        <source>Leave It</source>
        <translation>اتركها</translation>
    </message>
    <message>
        <source>Turn upright</source>
        <translation>تدوير إلى الوضع القائم</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Open Photos…</source>
        <translation>&amp;فتح الصور…</translation>
    </message>
    <message>
        <source>Opens photos, to restore the faces in them.</source>
        <translation>يفتح صورًا لترميم الوجوه فيها.</translation>
    </message>
    <message>
        <source>Open a &amp;Folder…</source>
        <translation>فتح م&amp;جلد…</translation>
    </message>
    <message>
        <source>Opens all photos of a folder and of the folders in it.</source>
        <translation>يفتح كل الصور في مجلد وفي المجلدات التي بداخله.</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>فتح الملفات الأ&amp;خيرة</translation>
    </message>
    <message>
        <source>Open a &amp;Project…</source>
        <translation>فتح م&amp;شروع…</translation>
    </message>
    <message>
        <source>Opens a project that was saved: photos, faces and settings.</source>
        <translation>يفتح مشروعًا محفوظًا: الصور والوجوه والإعدادات.</translation>
    </message>
    <message>
        <source>&amp;Save Project</source>
        <translation>&amp;حفظ المشروع</translation>
    </message>
    <message>
        <source>Saves which photos are open and what was decided about their faces.</source>
        <translation>يحفظ قائمة الصور المفتوحة وما تقرّر بشأن وجوهها.</translation>
    </message>
    <message>
        <source>Save Project &amp;As…</source>
        <translation>حفظ المشروع &amp;باسم…</translation>
    </message>
    <message>
        <source>Saves the project under another name.</source>
        <translation>يحفظ المشروع باسم آخر.</translation>
    </message>
    <message>
        <source>Recover &amp;Unsaved Work</source>
        <translation>استعادة ال&amp;عمل غير المحفوظ</translation>
    </message>
    <message>
        <source>Goes back to what was open when the program ended without saving.</source>
        <translation>يرجع إلى ما كان مفتوحًا عندما انتهى البرنامج دون حفظ.</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;تصدير…</translation>
    </message>
    <message>
        <source>Saves the restored photo beside the original, which is never changed.</source>
        <translation>يحفظ الصورة المرمَّمة بجانب الأصل الذي لا يتغيّر أبدًا.</translation>
    </message>
    <message>
        <source>Export A&amp;ll…</source>
        <translation>تصدير ال&amp;كل…</translation>
    </message>
    <message>
        <source>Restores and saves all open photos, one after the other.</source>
        <translation>يرمّم كل الصور المفتوحة ويحفظها، واحدة تلو الأخرى.</translation>
    </message>
    <message>
        <source>&amp;Remove from the Strip</source>
        <translation>إ&amp;زالة من شريط الصور</translation>
    </message>
    <message>
        <source>Takes the selected photos out of the strip; their files stay.</source>
        <translation>يُخرج الصور المحددة من شريط الصور؛ وتبقى ملفاتها.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>Ends the program; unsaved work is offered at the next start.</source>
        <translation>ينهي البرنامج؛ وتُتاح استعادة العمل غير المحفوظ عند التشغيل القادم.</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>Takes the last change back.</source>
        <translation>يتراجع عن آخر تغيير.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>Makes the change again that was taken back.</source>
        <translation>يعيد التغيير الذي جرى التراجع عنه.</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>Opens the picture or the files that were copied.</source>
        <translation>يفتح الصورة أو الملفات المنسوخة.</translation>
    </message>
    <message>
        <source>Copy Settings to All &amp;Faces</source>
        <translation>نسخ الإعدادات إلى كل الو&amp;جوه</translation>
    </message>
    <message>
        <source>Gives all faces of this photo the settings of the selected one.</source>
        <translation>يعطي كل وجوه هذه الصورة إعدادات الوجه المحدد.</translation>
    </message>
    <message>
        <source>Copy Settings to All P&amp;hotos</source>
        <translation>نسخ الإعدادات إلى كل ال&amp;صور</translation>
    </message>
    <message>
        <source>Gives all faces of all open photos the settings of the selected one.</source>
        <translation>يعطي كل الوجوه في كل الصور المفتوحة إعدادات الوجه المحدد.</translation>
    </message>
    <message>
        <source>Clear &amp;Protection</source>
        <translation>إزالة ال&amp;حماية كلها</translation>
    </message>
    <message>
        <source>Takes back everything that was brushed over in this photo.</source>
        <translation>يلغي حماية كل ما مُرِّرت عليه الفرشاة في هذه الصورة.</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>التف&amp;ضيلات…</translation>
    </message>
    <message>
        <source>Changes device, memory, language and theme.</source>
        <translation>يغيّر الجهاز والذاكرة واللغة والمظهر.</translation>
    </message>
    <message>
        <source>F&amp;ace</source>
        <translation>&amp;وجه</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>&amp;تحديد</translation>
    </message>
    <message>
        <source>Selects faces and moves the photo.</source>
        <translation>يحدد الوجوه ويحرّك الصورة.</translation>
    </message>
    <message>
        <source>&amp;Add a Face</source>
        <translation>إ&amp;ضافة وجه</translation>
    </message>
    <message>
        <source>Draw a box around a face that was not found.</source>
        <translation>يمكن رسم إطار حول وجه لم يُعثر عليه.</translation>
    </message>
    <message>
        <source>Adjust the &amp;Points</source>
        <translation>ضبط ال&amp;نقاط</translation>
    </message>
    <message>
        <source>Drag the eyes, the nose and the mouth of the selected face to where they are.</source>
        <translation>يمكن سحب العينين والأنف والفم في الوجه المحدد إلى مواضعها.</translation>
    </message>
    <message>
        <source>&amp;Protect</source>
        <translation>&amp;حماية</translation>
    </message>
    <message>
        <source>Brush over what is to stay as it is in the photo: glasses, jewellery, eyes.</source>
        <translation>يمكن تمرير الفرشاة على ما يُراد أن يبقى كما هو في الصورة: النظارات والحلي والعيون.</translation>
    </message>
    <message>
        <source>&amp;Unprotect</source>
        <translation>إ&amp;لغاء الحماية</translation>
    </message>
    <message>
        <source>Brush over what was protected and is to be restored after all.</source>
        <translation>يمكن تمرير الفرشاة على ما كان محميًا ويُراد ترميمه مع ذلك.</translation>
    </message>
    <message>
        <source>&amp;Restore This Face</source>
        <translation>ت&amp;رميم هذا الوجه</translation>
    </message>
    <message>
        <source>Restores the selected face, or leaves it as it is in the photo.</source>
        <translation>يرمّم الوجه المحدد، أو يتركه كما هو في الصورة.</translation>
    </message>
    <message>
        <source>&amp;Delete This Face</source>
        <translation>ح&amp;ذف هذا الوجه</translation>
    </message>
    <message>
        <source>Removes what was taken for a face; the photo itself stays as it is.</source>
        <translation>يزيل ما حُسب وجهًا؛ وتبقى الصورة نفسها كما هي.</translation>
    </message>
    <message>
        <source>&amp;Try Another</source>
        <translation>تجر&amp;بة رقم بداية آخر</translation>
    </message>
    <message>
        <source>Restores the face once more with another seed; everything else stays.</source>
        <translation>يرمّم الوجه مرة أخرى برقم بداية آخر؛ ويبقى كل شيء سواه كما هو.</translation>
    </message>
    <message>
        <source>Add &amp;Reference Pictures…</source>
        <translation>إضافة صور &amp;مرجعية…</translation>
    </message>
    <message>
        <source>Names other pictures of the same person, so that the likeness is kept better.</source>
        <translation>يعيّن صورًا أخرى للشخص نفسه، ليُحفظ الشبه على نحو أفضل.</translation>
    </message>
    <message>
        <source>R&amp;eset the Settings</source>
        <translation>إعادة ضبط الإ&amp;عدادات</translation>
    </message>
    <message>
        <source>Puts all settings of this face back to their defaults.</source>
        <translation>يعيد كل إعدادات هذا الوجه إلى قيمها الافتراضية.</translation>
    </message>
    <message>
        <source>&amp;Next Face</source>
        <translation>الو&amp;جه التالي</translation>
    </message>
    <message>
        <source>Selects the next face.</source>
        <translation>يحدد الوجه التالي.</translation>
    </message>
    <message>
        <source>Pre&amp;vious Face</source>
        <translation>الوجه ال&amp;سابق</translation>
    </message>
    <message>
        <source>Selects the face before.</source>
        <translation>يحدد الوجه السابق.</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Wipe</source>
        <translation>ال&amp;فاصل المتحرك</translation>
    </message>
    <message>
        <source>Before and after, divided by a line that can be dragged.</source>
        <translation>قبل وبعد، يفصل بينهما خط يمكن سحبه.</translation>
    </message>
    <message>
        <source>&amp;Side by Side</source>
        <translation>&amp;جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Before and after beside each other, moving together.</source>
        <translation>قبل وبعد متجاوران، ويتحركان معًا.</translation>
    </message>
    <message>
        <source>&amp;Original</source>
        <translation>الأ&amp;صل</translation>
    </message>
    <message>
        <source>The photo as it was.</source>
        <translation>الصورة كما كانت.</translation>
    </message>
    <message>
        <source>What Is &amp;Invented</source>
        <translation>ما هو مت&amp;خيَّل</translation>
    </message>
    <message>
        <source>Shows which parts of the faces the photo does not determine.</source>
        <translation>يُظهر أجزاء الوجوه التي لا تدل عليها الصورة.</translation>
    </message>
    <message>
        <source>See the Original While the Key Is &amp;Held</source>
        <translation>رؤية الأصل ما دام المفتاح م&amp;ضغوطًا</translation>
    </message>
    <message>
        <source>Shows the photo as it was for as long as the key is held.</source>
        <translation>يُظهر الصورة كما كانت ما دام المفتاح مضغوطًا.</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>ت&amp;كبير</translation>
    </message>
    <message>
        <source>Makes the photo larger.</source>
        <translation>يكبّر الصورة.</translation>
    </message>
    <message>
        <source>Zoom O&amp;ut</source>
        <translation>تص&amp;غير</translation>
    </message>
    <message>
        <source>Makes the photo smaller.</source>
        <translation>يصغّر الصورة.</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;ملاءمة</translation>
    </message>
    <message>
        <source>Shows the whole photo.</source>
        <translation>يُظهر الصورة كاملة.</translation>
    </message>
    <message>
        <source>Actual Si&amp;ze</source>
        <translation>ال&amp;حجم الفعلي</translation>
    </message>
    <message>
        <source>Shows one pixel of the photo as one pixel of the screen.</source>
        <translation>يعرض كل بكسل من الصورة في بكسل واحد من الشاشة.</translation>
    </message>
    <message>
        <source>Zoom to the Fa&amp;ce</source>
        <translation>التكبير إلى ال&amp;وجه</translation>
    </message>
    <message>
        <source>Shows the selected face as large as fits.</source>
        <translation>يعرض الوجه المحدد بأكبر حجم يتسع له المكان.</translation>
    </message>
    <message>
        <source>Show F&amp;rames</source>
        <translation>إظهار الإ&amp;طارات</translation>
    </message>
    <message>
        <source>Shows frames around the faces.</source>
        <translation>يُظهر إطارات حول الوجوه.</translation>
    </message>
    <message>
        <source>&amp;Next Photo</source>
        <translation>الصورة ال&amp;تالية</translation>
    </message>
    <message>
        <source>Shows the next photo of the strip.</source>
        <translation>يعرض الصورة التالية في شريط الصور.</translation>
    </message>
    <message>
        <source>&amp;Previous Photo</source>
        <translation>الصورة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>Shows the photo before.</source>
        <translation>يعرض الصورة السابقة.</translation>
    </message>
    <message>
        <source>Pane&amp;ls</source>
        <translation>ال&amp;لوحات</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>ا&amp;ختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Lists all keys.</source>
        <translation>يسرد كل المفاتيح.</translation>
    </message>
    <message>
        <source>&amp;Report a Problem…</source>
        <translation>الإ&amp;بلاغ عن مشكلة…</translation>
    </message>
    <message>
        <source>Shows what helps to find a fault, to be copied; nothing is sent.</source>
        <translation>يعرض ما يساعد على العثور على الخلل، لنسخه؛ ولا يُرسل شيء.</translation>
    </message>
    <message>
        <source>Show the &amp;Log</source>
        <translation>عرض ال&amp;سجل</translation>
    </message>
    <message>
        <source>Opens the folder with the log of the program.</source>
        <translation>يفتح المجلد الذي فيه سجل البرنامج.</translation>
    </message>
    <message>
        <source>&amp;About Heirloom</source>
        <translation>&amp;حول Heirloom</translation>
    </message>
    <message>
        <source>What the program is, whose work it is made of, and what its networks learned.</source>
        <translation>يبيّن ما هو البرنامج، وعلى عمل مَن يقوم، وماذا تعلّمت شبكاته.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>Try the Other &amp;Method</source>
        <translation>جرّب ال&amp;طريقة الأخرى</translation>
    </message>
    <message>
        <source>Restores this face by the other method, too, and shows both.</source>
        <translation>يرمّم هذا الوجه بالطريقة الأخرى أيضًا ويعرض النتيجتين.</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>&amp;صورة</translation>
    </message>
    <message>
        <source>Turn to the &amp;Left</source>
        <translation>تدوير إلى الي&amp;سار</translation>
    </message>
    <message>
        <source>Turns the photo by a quarter, against the clock. Nothing is lost.</source>
        <translation>يدوّر الصورة ربع دورة عكس اتجاه عقارب الساعة. لا يُفقد شيء.</translation>
    </message>
    <message>
        <source>Turn to the &amp;Right</source>
        <translation>تدوير إلى الي&amp;مين</translation>
    </message>
    <message>
        <source>Turns the photo by a quarter, with the clock. Nothing is lost.</source>
        <translation>يدوّر الصورة ربع دورة في اتجاه عقارب الساعة. لا يُفقد شيء.</translation>
    </message>
    <message>
        <source>&amp;Mirror</source>
        <translation>&amp;قلب أفقي</translation>
    </message>
    <message>
        <source>Left becomes right, as for a slide that was scanned from behind.</source>
        <translation>يصبح اليسار يمينًا، وهو ما يلزم مثلًا لشريحة فيلم مُسحت ضوئيًا من ظهرها.</translation>
    </message>
    <message>
        <source>&amp;Crop and Straighten</source>
        <translation>اقت&amp;صاص وتعديل الميل</translation>
    </message>
    <message>
        <source>Drag the frame to what is to be kept; the original stays whole.</source>
        <translation>يمكن سحب الإطار إلى ما يُراد إبقاؤه؛ ويبقى الأصل كاملًا.</translation>
    </message>
    <message>
        <source>Name Th&amp;is Face…</source>
        <translation>تسمية ه&amp;ذا الوجه…</translation>
    </message>
    <message>
        <source>Says who the selected face is.</source>
        <translation>يذكر صاحب الوجه المحدد.</translation>
    </message>
    <message>
        <source>Search &amp;Harder</source>
        <translation>ا&amp;بحث بدقة أكبر</translation>
    </message>
    <message>
        <source>Searches this photo once more, also for faces that can hardly be made out.</source>
        <translation>يبحث في هذه الصورة مرة أخرى، حتى عن الوجوه التي لا تكاد تُرى.</translation>
    </message>
    <message>
        <source>This Is a &amp;Face</source>
        <translation>هذا &amp;وجه</translation>
    </message>
    <message>
        <source>Adds the place that may be a face to the faces of the photo.</source>
        <translation>يضيف الموضع الذي قد يكون وجهًا إلى وجوه الصورة.</translation>
    </message>
    <message>
        <source>This Is N&amp;o Face</source>
        <translation>هذا &amp;ليس وجهًا</translation>
    </message>
    <message>
        <source>Takes the place that may be a face away; it is not offered again.</source>
        <translation>يزيل الموضع الذي قد يكون وجهًا؛ ولا يُعرض ثانية.</translation>
    </message>
    <message>
        <source>Ne&amp;xt Place</source>
        <translation>الموضع ال&amp;تالي</translation>
    </message>
    <message>
        <source>Shows the next place that may be a face.</source>
        <translation>يعرض الموضع التالي الذي قد يكون وجهًا.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::WindowHelp</name>
    <message>
        <source>There is no log, because its folder cannot be written to.</source>
        <translation>لا يوجد سجل، لأن الكتابة في مجلده غير ممكنة.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be shown.</source>
        <translation>تعذّر عرض المجلد «%1».</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::WipeDivider</name>
    <message>
        <source>Divider between before and after</source>
        <translation>الخط الفاصل بين قبل وبعد</translation>
    </message>
    <message>
        <source>The left and right arrow keys move it.</source>
        <translation>يحرّكه مفتاحا السهمين الأيسر والأيمن.</translation>
    </message>
</context>
</TS>
