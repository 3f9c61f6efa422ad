<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ComputeDevice</name>
    <message>
        <source>There is no kind of device called “%1”; use auto, cpu, cuda or cuda:N.</source>
        <translation>没有叫“%1”的设备类型；请使用 auto、cpu、cuda 或 cuda:N。</translation>
    </message>
    <message>
        <source>The device “%1” is not on this computer, or this build of LibTorch cannot use it.</source>
        <translation>这台电脑上没有设备“%1”，或者这个版本的 LibTorch 无法使用它。</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Restores the faces in old family photographs.</source>
        <translation>修复老家庭照片中的人脸。</translation>
    </message>
    <message>
        <source>Photos, folders or a project to open.</source>
        <translation>要打开的照片、文件夹或项目。</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>The bundle&apos;s manifest is damaged or made for another version of Heirloom.</source>
        <translation>网络包的清单已损坏，或者是为 Heirloom 的其他版本制作的。</translation>
    </message>
    <message>
        <source>There is no bundle in this folder.</source>
        <translation>这个文件夹中没有网络包。</translation>
    </message>
    <message>
        <source>There is no bundle of this name.</source>
        <translation>没有叫这个名称的网络包。</translation>
    </message>
    <message>
        <source>This bundle lacks a network that is needed here.</source>
        <translation>这个网络包缺少此处需要的网络。</translation>
    </message>
    <message>
        <source>A file of the bundle is missing.</source>
        <translation>网络包缺少一个文件。</translation>
    </message>
    <message>
        <source>A file of the bundle is not the one its manifest names.</source>
        <translation>网络包中的一个文件与清单中所列的不符。</translation>
    </message>
    <message>
        <source>A network&apos;s weights are of another type than its manifest says.</source>
        <translation>一个网络的权重类型与清单中所写的不同。</translation>
    </message>
    <message>
        <source>A network has another size than its manifest says.</source>
        <translation>一个网络的大小与清单中所写的不同。</translation>
    </message>
    <message>
        <source>The bundle&apos;s networks could not be loaded.</source>
        <translation>无法载入网络包中的网络。</translation>
    </message>
    <message>
        <source>The bundle&apos;s manifest could not be written.</source>
        <translation>无法写入网络包的清单。</translation>
    </message>
    <message>
        <source>The weights do not fit into 16 bits.</source>
        <translation>权重超出了 16 位能够表示的范围。</translation>
    </message>
    <message>
        <source>These weights are not those of the network they are meant for.</source>
        <translation>这些权重不属于要使用它们的网络。</translation>
    </message>
    <message>
        <source>The weights file is damaged or is not a safetensors file.</source>
        <translation>权重文件已损坏，或者不是 safetensors 文件。</translation>
    </message>
    <message>
        <source>The weights file holds too many tensors.</source>
        <translation>权重文件中的张量过多。</translation>
    </message>
    <message>
        <source>The weights file cannot be opened.</source>
        <translation>无法打开权重文件。</translation>
    </message>
    <message>
        <source>The weights file is too large.</source>
        <translation>权重文件过大。</translation>
    </message>
    <message>
        <source>The weights file has too long a header.</source>
        <translation>权重文件的文件头过长。</translation>
    </message>
    <message>
        <source>These weights are of a type that cannot be stored.</source>
        <translation>这些权重的类型无法保存。</translation>
    </message>
    <message>
        <source>The weights file could not be written; is the disk full?</source>
        <translation>无法写入权重文件；磁盘是否已满？</translation>
    </message>
    <message>
        <source>The weights file could not be written.</source>
        <translation>无法写入权重文件。</translation>
    </message>
    <message>
        <source>The weights do not fit the network they are meant for.</source>
        <translation>权重与要使用它们的网络不匹配。</translation>
    </message>
    <message>
        <source>The weights could not be loaded.</source>
        <translation>无法载入权重。</translation>
    </message>
    <message>
        <source>The device failed or has too little memory while the likeness was measured.</source>
        <translation>测量相似度时，设备出错或内存不足。</translation>
    </message>
    <message>
        <source>The identity weight has to be a number from 0 to 1.</source>
        <translation>本人权重必须是 0 到 1 之间的数。</translation>
    </message>
    <message>
        <source>These networks cannot hold a face to a person.</source>
        <translation>这些网络无法让人脸保持像本人。</translation>
    </message>
    <message>
        <source>The likeness to the person came out as something that is not a number.</source>
        <translation>测得的与本人的相似度不是一个数。</translation>
    </message>
    <message>
        <source>There are no diffusion steps between these times.</source>
        <translation>这些时刻之间没有扩散步。</translation>
    </message>
    <message>
        <source>The device failed or has too little memory while the face was refined.</source>
        <translation>细化人脸时，设备出错或内存不足。</translation>
    </message>
    <message>
        <source>Refining was stopped.</source>
        <translation>细化已停止。</translation>
    </message>
    <message>
        <source>The refinement cannot start from this.</source>
        <translation>无法从这种状态开始细化。</translation>
    </message>
    <message>
        <source>The refining network gave a result that is not a number.</source>
        <translation>细化网络得出的结果不是一个数。</translation>
    </message>
    <message>
        <source>The identity guidance gave a result that is not a number.</source>
        <translation>本人引导得出的结果不是一个数。</translation>
    </message>
    <message>
        <source>The refinement is already complete.</source>
        <translation>细化已经完成。</translation>
    </message>
    <message>
        <source>There is too little memory for this.</source>
        <translation>内存不足，无法完成这项操作。</translation>
    </message>
    <message>
        <source>Something went wrong inside Heirloom; the work was stopped.</source>
        <translation>Heirloom 内部出错；工作已停止。</translation>
    </message>
    <message>
        <source>The bundle&apos;s manifest names a size of faces that no network has.</source>
        <translation>网络包的清单所写的人脸大小，没有任何网络采用。</translation>
    </message>
    <message>
        <source>The bundle&apos;s manifest describes a network of an impossible size.</source>
        <translation>网络包的清单描述了一个大小不可能存在的网络。</translation>
    </message>
</context>
<context>
    <name>ExportText</name>
    <message>
        <source>The list of waiting photos cannot be kept; the export will not go on after a restart.</source>
        <translation>无法保留等待导出的照片列表；重新启动后不会继续导出。</translation>
    </message>
    <message>
        <source>A few seconds left</source>
        <translation>还剩几秒</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>还剩不到一分钟</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation>
            <numerusform>大约还剩 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n hour(s) left</source>
        <translation>
            <numerusform>大约还剩 %n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>This photo has no file name.</source>
        <translation>这张照片没有文件名。</translation>
    </message>
    <message>
        <source>The result would replace the original photo; give its name an addition or choose another folder.</source>
        <translation>结果会替换原来的照片；请给文件名加上附加文字，或者选择其他文件夹。</translation>
    </message>
    <message>
        <source>Every name for the result is taken.</source>
        <translation>可用于结果的文件名都已被占用。</translation>
    </message>
    <message>
        <source>The folder “%1” is not there.</source>
        <translation>文件夹“%1”不存在。</translation>
    </message>
    <message>
        <source>“%1” is not a folder.</source>
        <translation>“%1”不是文件夹。</translation>
    </message>
    <message>
        <source>Nothing can be saved in the folder “%1”.</source>
        <translation>无法在文件夹“%1”中保存任何内容。</translation>
    </message>
</context>
<context>
    <name>FaceNotes</name>
    <message>
        <source>This face is very small; much of it has to be guessed.</source>
        <translation>这张人脸非常小，很多地方只能靠推测。</translation>
    </message>
    <message>
        <source>This face looks to the side or is hard to align; check its points.</source>
        <translation>这张人脸朝向侧面或难以对齐；请检查定位点。</translation>
    </message>
    <message>
        <source>This face is very blurred; much of it has to be guessed.</source>
        <translation>这张人脸非常模糊，很多地方只能靠推测。</translation>
    </message>
    <message>
        <source>Face %1</source>
        <translation>人脸 %1</translation>
    </message>
    <message>
        <source>The points of this face may not be where the eyes, the nose and the mouth are.</source>
        <translation>这张脸的点可能不在眼睛、鼻子和嘴的位置上。</translation>
    </message>
</context>
<context>
    <name>FacePatch</name>
    <message>
        <source>There is no face to be shown.</source>
        <translation>没有可显示的人脸。</translation>
    </message>
    <message>
        <source>The face could not be shown.</source>
        <translation>无法显示这张人脸。</translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <source>There is no photo to cut a face from.</source>
        <translation>没有可以截取人脸的照片。</translation>
    </message>
    <message>
        <source>A face cannot be cut out at this size.</source>
        <translation>无法按这个尺寸截取人脸。</translation>
    </message>
    <message>
        <source>The face has no position in the photo.</source>
        <translation>这张人脸在照片中没有位置。</translation>
    </message>
    <message>
        <source>The face lies outside the photo.</source>
        <translation>这张人脸在照片之外。</translation>
    </message>
    <message>
        <source>The face could not be cut out of the photo.</source>
        <translation>无法从照片中截取这张人脸。</translation>
    </message>
    <message>
        <source>The five points of the face are not all set.</source>
        <translation>人脸的五个定位点尚未全部设置。</translation>
    </message>
    <message>
        <source>The eyes are too close together to be those of a face.</source>
        <translation>两只眼睛离得太近，不可能属于一张人脸。</translation>
    </message>
    <message>
        <source>The five points do not form a face.</source>
        <translation>这五个定位点构不成一张人脸。</translation>
    </message>
    <message>
        <source>There is no photo to put the faces into.</source>
        <translation>没有可以放入人脸的照片。</translation>
    </message>
    <message>
        <source>Strength, grain and detail must lie between 0 and 1.</source>
        <translation>强度、颗粒和细节必须在 0 到 1 之间。</translation>
    </message>
    <message>
        <source>A restored face does not fit what was to be restored.</source>
        <translation>有一张修复后的人脸与要修复的人脸不符。</translation>
    </message>
    <message>
        <source>A restored face has no position in the photo.</source>
        <translation>有一张修复后的人脸在照片中没有位置。</translation>
    </message>
    <message>
        <source>Putting the faces back was stopped.</source>
        <translation>将人脸放回照片的操作已停止。</translation>
    </message>
    <message>
        <source>The restored faces could not be put back into the photo.</source>
        <translation>无法将修复后的人脸放回照片。</translation>
    </message>
    <message>
        <source>The search for faces was stopped.</source>
        <translation>人脸查找已停止。</translation>
    </message>
    <message>
        <source>The file with the face landmarks was not found; the system package libdlib-data provides it.</source>
        <translation>找不到人脸特征点文件；系统软件包 libdlib-data 提供这个文件。</translation>
    </message>
    <message>
        <source>The file with the face landmarks is damaged or is another file than the one Heirloom knows.</source>
        <translation>人脸特征点文件已损坏，或者不是 Heirloom 认识的那个文件。</translation>
    </message>
    <message>
        <source>The file with the face landmarks does not hold 68 landmarks.</source>
        <translation>人脸特征点文件中的特征点不是 68 个。</translation>
    </message>
    <message>
        <source>The file with the face landmarks could not be read.</source>
        <translation>无法读取人脸特征点文件。</translation>
    </message>
    <message>
        <source>The face detector could not be set up.</source>
        <translation>无法启动人脸检测器。</translation>
    </message>
    <message>
        <source>There is no photo to search for faces.</source>
        <translation>没有可以查找人脸的照片。</translation>
    </message>
    <message>
        <source>The search for faces failed.</source>
        <translation>查找人脸失败。</translation>
    </message>
    <message>
        <source>There is no photo to place a face in.</source>
        <translation>没有可以标记人脸的照片。</translation>
    </message>
    <message>
        <source>The box around the face lies outside the photo.</source>
        <translation>人脸周围的方框在照片之外。</translation>
    </message>
    <message>
        <source>The box is too small to hold a face.</source>
        <translation>方框太小，容不下一张人脸。</translation>
    </message>
    <message>
        <source>The search for the face was stopped.</source>
        <translation>对这张人脸的查找已停止。</translation>
    </message>
    <message>
        <source>The search for the face failed.</source>
        <translation>查找这张人脸失败。</translation>
    </message>
    <message>
        <source>This file does not hold a face detector.</source>
        <translation>此文件中没有人脸检测器。</translation>
    </message>
    <message>
        <source>The face detector&apos;s file is not there.</source>
        <translation>找不到人脸检测器的文件。</translation>
    </message>
    <message>
        <source>%1 Faces are looked for in the older way, which finds only those that look straight ahead.</source>
        <translation>%1 将用旧方法查找人脸，只能找到正对前方的脸。</translation>
    </message>
    <message>
        <source>There is no face to look at.</source>
        <translation>没有可以查看的脸。</translation>
    </message>
</context>
<context>
    <name>Methods</name>
    <message>
        <source>Sharpness</source>
        <translation>清晰度</translation>
    </message>
    <message>
        <source>The recovered face that everything begins with: from faithful and a little soft to sharp.</source>
        <translation>作为一切起点的还原后的人脸：从忠实而略显柔和到清晰。</translation>
    </message>
    <message>
        <source>Faithful</source>
        <translation>忠实</translation>
    </message>
    <message>
        <source>Sharp</source>
        <translation>清晰</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>From faithful, only what the photo shows, to detailed, with what faces usually look like.</source>
        <translation>从忠实（只有照片中的内容）到细致（按人脸通常的样子补充）。</translation>
    </message>
    <message>
        <source>Detailed</source>
        <translation>细致</translation>
    </message>
    <message>
        <source>Identity weight</source>
        <translation>本人权重</translation>
    </message>
    <message>
        <source>How firmly the face is held to the person in the photo.</source>
        <translation>让人脸保持像照片中本人的力度。</translation>
    </message>
    <message>
        <source>Natural</source>
        <translation>自然</translation>
    </message>
    <message>
        <source>Like the person</source>
        <translation>像本人</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>Asks at every step whether it is the person, not at every few: exact and slow.</source>
        <translation>每一步都检查是不是本人，而不是每隔几步才检查一次：精确，但较慢。</translation>
    </message>
    <message>
        <source>An aligned face has to be %1 pixels wide and high for this bundle.</source>
        <translation>对于这个网络包，对齐后的人脸宽和高都必须是 %1 像素。</translation>
    </message>
    <message>
        <source>The face could not be computed; it was left as it is.</source>
        <translation>无法计算这张人脸；它保持原样。</translation>
    </message>
    <message>
        <source>This version of Heirloom has no method “%1”.</source>
        <translation>这个版本的 Heirloom 没有“%1”这种方法。</translation>
    </message>
    <message>
        <source>Refine</source>
        <translation>细化</translation>
    </message>
    <message>
        <source>Goes on from there and adds fine detail, some of which is invented.</source>
        <translation>在此基础上继续，添加精细的细节，其中一部分是虚构的。</translation>
    </message>
    <message>
        <source>This step has not been computed yet.</source>
        <translation>这一步还没有计算。</translation>
    </message>
    <message>
        <source>This bundle has no networks for refining.</source>
        <translation>这个网络包没有用于细化的网络。</translation>
    </message>
    <message>
        <source>The faithful and the sharp recovery network of this bundle do not fit together.</source>
        <translation>此网络包中忠实的与清晰的恢复网络不匹配。</translation>
    </message>
    <message>
        <source>The sharpness is a number from 0 to 1.</source>
        <translation>清晰度是 0 到 1 之间的数。</translation>
    </message>
    <message>
        <source>This bundle has no sharp recovery network, so the sharpness can only be 0.</source>
        <translation>此网络包没有清晰的恢复网络，因此清晰度只能为 0。</translation>
    </message>
    <message>
        <source>This bundle has no recognition network, so it cannot hold a face to a person; its identity weight can only be 0.</source>
        <translation>这个网络包没有识别网络，因此无法让人脸保持像本人；本人权重只能为 0。</translation>
    </message>
    <message>
        <source>The network gave a result that is not a number; the face was left as it is.</source>
        <translation>网络得出的结果不是一个数；这张人脸保持原样。</translation>
    </message>
    <message>
        <source>The device failed or has too little memory; the face was left as it is.</source>
        <translation>设备出错或内存不足；这张人脸保持原样。</translation>
    </message>
    <message>
        <source>This method has no steps.</source>
        <translation>此方法没有步骤。</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Clears up what the photo shows and adds nothing of its own.</source>
        <translation>让照片中已有的内容更清晰，不自行添加任何内容。</translation>
    </message>
    <message>
        <source>The number of steps has to be at least 1 and the identity weight between 0 and 1.</source>
        <translation>步数必须至少为 1，本人权重必须在 0 到 1 之间。</translation>
    </message>
    <message>
        <source>New in the shape</source>
        <translation>轮廓重绘</translation>
    </message>
    <message>
        <source>New in the detail</source>
        <translation>细节重绘</translation>
    </message>
    <message>
        <source>New in the texture</source>
        <translation>质感重绘</translation>
    </message>
    <message>
        <source>How much of the face&apos;s shape is drawn anew in the first stage; the rest is kept.</source>
        <translation>第一阶段重新绘制多少脸部轮廓；其余保持不变。</translation>
    </message>
    <message>
        <source>How much of the face&apos;s detail is drawn anew in the second stage; the rest is kept.</source>
        <translation>第二阶段重新绘制多少脸部细节；其余保持不变。</translation>
    </message>
    <message>
        <source>How much of the skin&apos;s texture is drawn anew in the last stage; the rest is kept.</source>
        <translation>最后阶段重新绘制多少皮肤质感；其余保持不变。</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>轮廓</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>细节</translation>
    </message>
    <message>
        <source>Texture</source>
        <translation>质感</translation>
    </message>
    <message>
        <source>In stages</source>
        <translation>分阶段</translation>
    </message>
    <message>
        <source>Goes on from there in the picture itself: first the person, then fine detail, some of which is invented.</source>
        <translation>从那里起在图像本身上继续：先是人物，再是精细细节，其中一部分是虚构的。</translation>
    </message>
    <message>
        <source>All steps of this face are computed already.</source>
        <translation>这张脸的所有步骤都已计算完毕。</translation>
    </message>
    <message>
        <source>The start times of the stages have to lie above 0 and up to 1, and one stage has to have steps.</source>
        <translation>各阶段的起始时间必须大于 0 且不超过 1，并且至少有一个阶段要有步骤。</translation>
    </message>
    <message>
        <source>This bundle has no network for texture.</source>
        <translation>这个网络包没有用于纹理的网络。</translation>
    </message>
    <message>
        <source>This bundle has no networks for truncated diffusion.</source>
        <translation>这个网络包没有用于截断扩散的网络。</translation>
    </message>
    <message>
        <source>A sweep needs at least one number of steps and one identity weight.</source>
        <translation>要试算一系列设置，至少需要一个步数和一个本人权重。</translation>
    </message>
    <message>
        <source>The picture of the trade-off could not be made.</source>
        <translation>无法生成显示取舍的图片。</translation>
    </message>
    <message>
        <source>At least two runs are needed to compare them.</source>
        <translation>至少需要修复两次才能进行比较。</translation>
    </message>
    <message>
        <source>There is no measurement to be shown.</source>
        <translation>没有可显示的测量结果。</translation>
    </message>
    <message>
        <source>The picture of what is invented could not be made.</source>
        <translation>无法生成标示虚构的部分的图片。</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>导出已停止。</translation>
    </message>
    <message>
        <source>The output file is there already.</source>
        <translation>输出文件已经存在。</translation>
    </message>
    <message>
        <source>The photo could not be copied.</source>
        <translation>无法复制照片。</translation>
    </message>
    <message>
        <source>The picture with before and after could not be saved: %1</source>
        <translation>无法保存修复前后的对比图片：%1</translation>
    </message>
    <message>
        <source>The picture could not be reduced.</source>
        <translation>无法缩小图片。</translation>
    </message>
    <message>
        <source>The face is too small to be restored.</source>
        <translation>这张人脸太小，无法修复。</translation>
    </message>
    <message>
        <source>The face is turned too far aside, or its eyes and mouth were not found.</source>
        <translation>这张人脸侧转的角度太大，或者没有找到眼睛和嘴。</translation>
    </message>
    <message>
        <source>Restoring was stopped.</source>
        <translation>修复已停止。</translation>
    </message>
    <message>
        <source>The face was not asked for.</source>
        <translation>没有要求修复这张人脸。</translation>
    </message>
    <message>
        <source>An aligned face has to be as wide as it is high.</source>
        <translation>对齐后的人脸宽和高必须相等。</translation>
    </message>
    <message>
        <source>The restored face could not be put back.</source>
        <translation>无法将修复后的人脸放回照片。</translation>
    </message>
    <message>
        <source>The bundle&apos;s manifest describes a network that no method knows.</source>
        <translation>网络包的清单描述了一个任何方法都不认识的网络。</translation>
    </message>
    <message>
        <source>A step of the whole photo gave a picture of another kind.</source>
        <translation>整张照片的某个处理步骤得到了不同类型的图像。</translation>
    </message>
    <message>
        <source>It is not sure where its eyes, nose and mouth are; somebody has to check the points first.</source>
        <translation>无法确定眼睛、鼻子和嘴在哪里；需要先有人检查这些点。</translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>The photo could not be stored as JPEG.</source>
        <translation>无法将照片保存为 JPEG。</translation>
    </message>
    <message>
        <source>The photo could not be stored as PNG.</source>
        <translation>无法将照片保存为 PNG。</translation>
    </message>
    <message>
        <source>The file holds more channels than colours and transparency; the others were left out.</source>
        <translation>文件中除颜色和透明度外还有其他通道；其他通道已略去。</translation>
    </message>
    <message>
        <source>The file is a kind of TIFF that is not supported; save it as 8 or 16 bit RGB.</source>
        <translation>不支持这种 TIFF 文件；请将它另存为 8 位或 16 位 RGB。</translation>
    </message>
    <message>
        <source>The file holds several pages; only the first was read.</source>
        <translation>文件有多页；只读取了第一页。</translation>
    </message>
    <message>
        <source>The photo could not be stored as TIFF.</source>
        <translation>无法将照片保存为 TIFF。</translation>
    </message>
    <message>
        <source>The photo could not be stored as WebP.</source>
        <translation>无法将照片保存为 WebP。</translation>
    </message>
    <message>
        <source>The file is an animation, not a photo.</source>
        <translation>这个文件是动画，不是照片。</translation>
    </message>
    <message>
        <source>The photo&apos;s colour profile is damaged or does not fit the photo.</source>
        <translation>照片的颜色配置文件已损坏，或者与照片不符。</translation>
    </message>
    <message>
        <source>The photo is stored in printing inks (CMYK) without a usable colour profile; save it as RGB.</source>
        <translation>照片以印刷油墨颜色（CMYK）保存，又没有可用的颜色配置文件；请将它另存为 RGB。</translation>
    </message>
    <message>
        <source>There is no picture to show.</source>
        <translation>没有可显示的图片。</translation>
    </message>
    <message>
        <source>The picture could not be made ready for the screen.</source>
        <translation>无法准备好要在屏幕上显示的图片。</translation>
    </message>
    <message>
        <source>The photo names people whose places in it cannot be used; those names are not carried over.</source>
        <translation>照片中有些人名的位置无法使用，这些人名不会带入新文件。</translation>
    </message>
    <message>
        <source>Some of the photo&apos;s metadata is damaged and is not carried over.</source>
        <translation>照片的部分元数据已损坏，不会带入新文件。</translation>
    </message>
    <message>
        <source>The photo&apos;s metadata is damaged and is not carried over.</source>
        <translation>照片的元数据已损坏，不会带入新文件。</translation>
    </message>
    <message>
        <source>The photo&apos;s metadata could not be stored in the new file.</source>
        <translation>无法在新文件中保存照片的元数据。</translation>
    </message>
    <message>
        <source>The photo is larger than the program takes.</source>
        <translation>照片太大，超出了程序能处理的范围。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有这个文件。</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>这不是文件。</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>无法打开文件。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>The photo&apos;s colour profile is damaged or does not fit the photo; it is left out, and the colours are taken for sRGB.</source>
        <translation>照片的颜色配置文件已损坏，或者与照片不符；已将它略去，并将颜色当作 sRGB 处理。</translation>
    </message>
    <message>
        <source>The photo&apos;s colour profile leads only one way; it is kept, but the faces are restored as if the colours were sRGB.</source>
        <translation>照片的颜色配置文件只能单向转换；已将它保留，但修复人脸时将颜色当作 sRGB 处理。</translation>
    </message>
    <message>
        <source>The photo is stored in printing inks (CMYK); it was converted to sRGB.</source>
        <translation>照片以印刷油墨颜色（CMYK）保存；已将它转换为 sRGB。</translation>
    </message>
    <message>
        <source>The file is damaged and cannot be read.</source>
        <translation>文件已损坏，无法读取。</translation>
    </message>
    <message>
        <source>The file is cut short or damaged; what could not be read is grey or black in the picture.</source>
        <translation>文件不完整或已损坏；无法读取的部分在图片中显示为灰色或黑色。</translation>
    </message>
    <message>
        <source>There is not enough memory for this photo.</source>
        <translation>内存不足，无法处理这张照片。</translation>
    </message>
    <message>
        <source>The photo cannot be saved with these settings.</source>
        <translation>无法按这些设置保存照片。</translation>
    </message>
    <message>
        <source>The result would replace the original photo; choose another name.</source>
        <translation>结果会替换原来的照片；请选择其他名称。</translation>
    </message>
    <message>
        <source>The output file is there already.</source>
        <translation>输出文件已经存在。</translation>
    </message>
    <message>
        <source>This file format holds 8 bits a channel; the photo&apos;s 16 were rounded.</source>
        <translation>这种文件格式每个通道只有 8 位；照片的 16 位数值已经过舍入。</translation>
    </message>
    <message>
        <source>The result could not be written; what was there before is unchanged.</source>
        <translation>无法写入结果；原有的文件没有改变。</translation>
    </message>
    <message>
        <source>There are no two pictures to show side by side.</source>
        <translation>没有两张可以并排显示的图片。</translation>
    </message>
    <message>
        <source>The picture of before and after could not be made.</source>
        <translation>无法生成修复前后的对比图片。</translation>
    </message>
    <message>
        <source>The recipe is too long for the new file&apos;s metadata and was left out.</source>
        <translation>修复配方太长，新文件的元数据放不下，因此已略去。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a list of file formats</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>a list of file formats</comment>
        <translation>%1 或 %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>a list of file formats</comment>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>The photo&apos;s EXIF data is too long for %1 and was left out.</source>
        <translation>照片的 EXIF 数据太长，%1 放不下，因此已略去。</translation>
    </message>
    <message>
        <source>The photo&apos;s XMP data is too long for %1 and was left out.</source>
        <translation>照片的 XMP 数据太长，%1 放不下，因此已略去。</translation>
    </message>
    <message>
        <source>The names of the people in the photo need more room than %1 has and were left out.</source>
        <translation>照片中人物的姓名太多，%1 放不下，因此已略去。</translation>
    </message>
    <message>
        <source>%1 has no place for IPTC data; it was carried over as XMP.</source>
        <translation>%1 无法存放 IPTC 数据；已改为以 XMP 的形式带入。</translation>
    </message>
    <message>
        <source>%1 has no place for EXIF, XMP and IPTC data; it was left out.</source>
        <translation>%1 无法存放 EXIF、XMP 和 IPTC 数据，因此已略去。</translation>
    </message>
    <message>
        <source>The file is no %1 photo.</source>
        <translation>这个文件不是 %1 照片。</translation>
    </message>
    <message>
        <source>The photo has more pixels a side than this file format can hold; choose %1.</source>
        <translation>照片的边长像素数超出了这种文件格式的上限；请选择 %1。</translation>
    </message>
    <message>
        <source>%1 has no transparency; the photo was laid on white.</source>
        <translation>%1 不支持透明；照片已铺在白色背景上。</translation>
    </message>
    <message>
        <source>%1 has no grey; the photo was stored as colour with equal channels.</source>
        <translation>%1 不支持灰度；照片已保存为各通道相同的彩色。</translation>
    </message>
    <message>
        <source>%1 has no grey; the photo was converted from its grey profile to sRGB.</source>
        <translation>%1 不支持灰度；照片已从灰度配置文件转换为 sRGB。</translation>
    </message>
</context>
<context>
    <name>RestorationWorker</name>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Graphics card %1</source>
        <translation>显卡 %1</translation>
    </message>
    <message>
        <source>There was too little memory. What had been computed ahead was dropped, and the work goes on.</source>
        <translation>内存不足。预先计算的内容已丢弃，工作继续进行。</translation>
    </message>
    <message>
        <source>The graphics card has too little memory. The work goes on on the processor, which is slower.</source>
        <translation>显卡的内存不足。工作改由处理器继续进行，速度会慢一些。</translation>
    </message>
    <message>
        <source>The device for computing failed. The work goes on on the processor, which may be slower.</source>
        <translation>用于计算的设备出错。工作改由处理器继续进行，速度可能会慢一些。</translation>
    </message>
    <message>
        <source>A reference picture is not open.</source>
        <translation>有一张参考图片没有打开。</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>导出已停止。</translation>
    </message>
    <message>
        <source>This photo is not open.</source>
        <translation>这张照片没有打开。</translation>
    </message>
    <message>
        <source>These networks cannot tell what of a face is invented.</source>
        <translation>这些网络无法判断人脸中哪些部分是虚构的。</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>There is no picture to be framed.</source>
        <translation>没有可裁剪的图片。</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>操作已停止。</translation>
    </message>
    <message>
        <source>The picture could not be turned.</source>
        <translation>无法旋转图片。</translation>
    </message>
    <message>
        <source>Turn and crop</source>
        <translation>旋转和裁剪</translation>
    </message>
    <message>
        <source>Turns, straightens and crops the photo.</source>
        <translation>旋转、拉直和裁剪照片。</translation>
    </message>
    <message>
        <source>Quarter turns</source>
        <translation>旋转 90 度的次数</translation>
    </message>
    <message>
        <source>Clockwise. Nothing of the photo is lost.</source>
        <translation>顺时针旋转。照片没有任何损失。</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>左右翻转</translation>
    </message>
    <message>
        <source>Left becomes right, as for a slide that was scanned from behind.</source>
        <translation>左右互换，例如用于从背面扫描的幻灯胶片。</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>拉直</translation>
    </message>
    <message>
        <source>Degrees by which the photo is turned clockwise. Empty corners are cut off.</source>
        <translation>照片顺时针转动的度数。空出的边角会被裁掉。</translation>
    </message>
    <message>
        <source>Crop at the left</source>
        <translation>左侧裁剪</translation>
    </message>
    <message>
        <source>A share of the width, after turning.</source>
        <translation>占旋转后宽度的比例。</translation>
    </message>
    <message>
        <source>Crop at the top</source>
        <translation>上方裁剪</translation>
    </message>
    <message>
        <source>A share of the height, after turning.</source>
        <translation>占旋转后高度的比例。</translation>
    </message>
    <message>
        <source>Crop at the right</source>
        <translation>右侧裁剪</translation>
    </message>
    <message>
        <source>Crop at the bottom</source>
        <translation>下方裁剪</translation>
    </message>
    <message>
        <source>Light and colour</source>
        <translation>光线和颜色</translation>
    </message>
    <message>
        <source>Makes the photo brighter, clearer or warmer.</source>
        <translation>让照片更亮、明暗更分明，或者色调更暖。</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>曝光</translation>
    </message>
    <message>
        <source>Brightness of all; each whole number doubles or halves the light.</source>
        <translation>整张照片的亮度；加 1 则光线加倍，减 1 则光线减半。</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>Bright and dark further apart, or closer together.</source>
        <translation>加大或减小明暗之间的差别。</translation>
    </message>
    <message>
        <source>Black point</source>
        <translation>黑点</translation>
    </message>
    <message>
        <source>What is as dark as this becomes black: for a print that has faded to grey.</source>
        <translation>比这更暗的地方都变成黑色：用于褪色发灰的照片。</translation>
    </message>
    <message>
        <source>White point</source>
        <translation>白点</translation>
    </message>
    <message>
        <source>What is as bright as this becomes white: for paper that has darkened.</source>
        <translation>比这更亮的地方都变成白色：用于相纸变暗的照片。</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>色温</translation>
    </message>
    <message>
        <source>Bluer or more golden. A photo in shades of grey stays grey.</source>
        <translation>偏蓝或偏金黄。灰度照片仍是灰色。</translation>
    </message>
    <message>
        <source>There is no picture to be toned.</source>
        <translation>没有可更改光线和颜色的图片。</translation>
    </message>
    <message>
        <source>The picture&apos;s tones could not be changed.</source>
        <translation>无法更改图片的光线和颜色。</translation>
    </message>
    <message>
        <source>Cropping has to leave something of the photo.</source>
        <translation>裁剪后必须留下照片的一部分。</translation>
    </message>
</context>
<context>
    <name>heirloom::Recipe</name>
    <message>
        <source>“%1” is either true or false.</source>
        <translation>“%1”必须是真或假。</translation>
    </message>
    <message>
        <source>“%1” is one of: %2.</source>
        <translation>“%1”必须是其中之一：%2。</translation>
    </message>
    <message>
        <source>“%1” is a whole number from %2 to %3.</source>
        <translation>“%1”必须是 %2 到 %3 之间的整数。</translation>
    </message>
    <message>
        <source>“%1” is a number from %2 to %3.</source>
        <translation>“%1”必须是 %2 到 %3 之间的数。</translation>
    </message>
    <message>
        <source>“%1” has another kind of value.</source>
        <translation>“%1”需要另一种类型的值。</translation>
    </message>
    <message>
        <source>The file is not one of Heirloom.</source>
        <translation>这个文件不是 Heirloom 的文件。</translation>
    </message>
    <message>
        <source>The file is damaged: “%1” is not an object.</source>
        <translation>文件已损坏：“%1”不是对象。</translation>
    </message>
    <message>
        <source>The file is damaged: “%1” is missing.</source>
        <translation>文件已损坏：缺少“%1”。</translation>
    </message>
    <message>
        <source>The file is damaged: “%1” is not a number from %2 to %3.</source>
        <translation>文件已损坏：“%1”不是 %2 到 %3 之间的数。</translation>
    </message>
    <message>
        <source>The file is damaged: “%1” is not a whole number from %2 to %3.</source>
        <translation>文件已损坏：“%1”不是 %2 到 %3 之间的整数。</translation>
    </message>
    <message>
        <source>The file is damaged: “%1” is neither true nor false.</source>
        <translation>文件已损坏：“%1”既不是真也不是假。</translation>
    </message>
    <message numerus="yes">
        <source>The file is damaged: “%1” is not a text of at most %n character(s).</source>
        <translation>
            <numerusform>文件已损坏：“%1”不是最多 %n 个字符的文本。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file is damaged: “%1” is not a list of %n entry(ies).</source>
        <translation>
            <numerusform>文件已损坏：“%1”不是包含 %n 项的列表。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file is damaged: “%1” is not a list of at most %n entry(ies).</source>
        <translation>
            <numerusform>文件已损坏：“%1”不是最多包含 %n 项的列表。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is damaged: “%1” is not a pair of numbers from %2 to %3.</source>
        <translation>文件已损坏：“%1”不是 %2 到 %3 之间的一对数。</translation>
    </message>
    <message>
        <source>The file is damaged: “%1” is an empty list.</source>
        <translation>文件已损坏：“%1”是空列表。</translation>
    </message>
    <message>
        <source>The file is damaged: “%1” is no value of a parameter.</source>
        <translation>文件已损坏：“%1”不是设置的值。</translation>
    </message>
    <message>
        <source>The file is damaged at “%1”: %2</source>
        <translation>文件在“%1”处已损坏：%2</translation>
    </message>
    <message>
        <source>The file is damaged: “%1” makes a face of no size.</source>
        <translation>文件已损坏：“%1”使人脸没有大小。</translation>
    </message>
    <message>
        <source>The file is damaged: “%1” is a box of less than no size.</source>
        <translation>文件已损坏：“%1”是大小为负的方框。</translation>
    </message>
    <message>
        <source>The file is damaged: “%1” has both eyes in one place.</source>
        <translation>文件已损坏：“%1”中的两只眼睛在同一个位置。</translation>
    </message>
    <message>
        <source>This was made by a newer version of Heirloom, and this version cannot read it.</source>
        <translation>这是由更新版本的 Heirloom 制作的，这个版本无法读取。</translation>
    </message>
    <message>
        <source>The file is damaged: “%1” is 0 or used twice.</source>
        <translation>文件已损坏：“%1”为 0 或重复。</translation>
    </message>
    <message>
        <source>The recipe is too large.</source>
        <translation>修复配方过大。</translation>
    </message>
    <message>
        <source>The recipe is damaged: it is not sound JSON.</source>
        <translation>修复配方已损坏：它不是有效的 JSON。</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::AboutDialog</name>
    <message>
        <source>About Heirloom</source>
        <translation>关于 Heirloom</translation>
    </message>
    <message>
        <source>About the program</source>
        <translation>关于程序</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>关于(&amp;A)</translation>
    </message>
    <message>
        <source>Licences of the program and of its libraries</source>
        <translation>程序及其所用库的许可证</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>许可证(&amp;L)</translation>
    </message>
    <message>
        <source>These networks come without a description.</source>
        <translation>这些网络没有附带说明。</translation>
    </message>
    <message>
        <source>What the networks are and learned from</source>
        <translation>这些网络是什么，从什么学习而来</translation>
    </message>
    <message>
        <source>&amp;Networks</source>
        <translation>网络(&amp;N)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Heirloom %1</source>
        <translation>Heirloom %1</translation>
    </message>
    <message>
        <source>Heirloom restores the faces in old family photographs, on your own computer. No photo, and nothing about one, leaves it.</source>
        <translation>Heirloom 在您自己的电脑上修复老家庭照片中的人脸。照片以及有关照片的任何信息都不会离开这台电脑。</translation>
    </message>
    <message>
        <source>A restored face is an estimate. Where the photo holds too little, a network fills in what faces usually look like; do not use a result to identify anyone, and keep the original.</source>
        <translation>修复后的人脸只是一种推测。照片中信息太少的地方，由网络按人脸通常的样子补上；请不要用结果来辨认任何人，并请保留原图。</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. Built with Qt %1.</source>
        <translation>采用 Apache License 2.0 许可的自由软件。使用 Qt %1 构建。</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>库</translation>
    </message>
    <message>
        <source>Heirloom itself</source>
        <translation>Heirloom 本身</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::Autosave</name>
    <message>
        <source>Your work cannot be kept safe between saves, because the program&apos;s own folder cannot be written to.</source>
        <translation>两次保存之间的工作无法保全，因为无法写入程序自己的文件夹。</translation>
    </message>
    <message>
        <source>The program&apos;s own folder cannot be written to.</source>
        <translation>无法写入程序自己的文件夹。</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::CanvasPainter</name>
    <message>
        <source>After</source>
        <translation>修复后</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>修复前</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原图</translation>
    </message>
    <message>
        <source>What is invented</source>
        <translation>虚构的部分</translation>
    </message>
    <message>
        <source>Deviation in 8-bit levels</source>
        <translation>偏差（以 8 位色阶计）</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>this or more</comment>
        <translation>≥%1</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::CropOptions</name>
    <message>
        <source>Shape of the crop</source>
        <translation>裁剪的形状</translation>
    </message>
    <message>
        <source>Keeps the crop in this shape while its handles are dragged.</source>
        <translation>拖动手柄时，裁剪框保持这个形状。</translation>
    </message>
    <message>
        <source>Any shape</source>
        <translation>任意形状</translation>
    </message>
    <message>
        <source>As the photo</source>
        <translation>与照片相同</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>正方形</translation>
    </message>
    <message>
        <source>%1 : %2</source>
        <comment>a shape, width to height</comment>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>竖向</translation>
    </message>
    <message>
        <source>Upright crop</source>
        <translation>竖向裁剪</translation>
    </message>
    <message>
        <source>The shape stands instead of lying.</source>
        <translation>裁剪的形状为竖向，而不是横向。</translation>
    </message>
    <message>
        <source>Draw a Level Line</source>
        <translation>画线拉直</translation>
    </message>
    <message>
        <source>Drag along something in the photo that should be level or upright: a horizon, a door.</source>
        <translation>沿着照片中本该水平或竖直的东西拖动：地平线、门。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Keeps the crop.</source>
        <translation>保留这次裁剪。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Goes back to the crop there was before.</source>
        <translation>恢复到之前的裁剪。</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::DocumentController</name>
    <message>
        <source>Heirloom projects (*.%1)</source>
        <translation>Heirloom 项目 (*.%1)</translation>
    </message>
    <message>
        <source>Open Photos</source>
        <translation>打开照片</translation>
    </message>
    <message>
        <source>Open a Folder of Photos</source>
        <translation>打开照片文件夹</translation>
    </message>
    <message>
        <source>Open a Project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>“%1” is not there, or is no photo that Heirloom can read.</source>
        <translation>“%1”不存在，或者不是 Heirloom 能读取的照片。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” and %n other file(s) are not there, or are no photos that Heirloom can read.</source>
        <translation>
            <numerusform>“%1”和另外 %n 个文件不存在，或者不是 Heirloom 能读取的照片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) were left out, because that many cannot be opened at once.</source>
        <translation>
            <numerusform>有 %n 张照片没有打开，因为无法同时打开这么多照片。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no photos in that folder.</source>
        <translation>那个文件夹中没有照片。</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) of this project are not where they were.</source>
        <translation>
            <numerusform>这个项目中有 %n 张照片不在原来的位置。</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted %1</source>
        <translation>粘贴的图片 %1</translation>
    </message>
    <message>
        <source>The picture could not be pasted, because it could not be stored.</source>
        <translation>无法粘贴图片，因为图片无法保存。</translation>
    </message>
    <message>
        <source>Save the Project</source>
        <translation>保存项目</translation>
    </message>
    <message>
        <source>What was open before has changes that are in no project file. You can go back to it with “Recover Unsaved Work” in the File menu.</source>
        <translation>之前打开的内容有一些更改不在任何项目文件中。可以用“文件”菜单中的“恢复未保存的工作”找回。</translation>
    </message>
    <message>
        <source>Nothing else was opened, because what is open has changes that could not be kept safe. Save the project first.</source>
        <translation>没有打开其他内容，因为当前打开的内容有更改，无法安全保留。请先保存项目。</translation>
    </message>
    <message>
        <source>Photos (%1)</source>
        <translation>照片 (%1)</translation>
    </message>
    <message>
        <source>“%1” is open already; it stays as it is now.</source>
        <translation>“%1”已经打开，保持现在的样子。</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::ExportDialog</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Keep date, place and other details of the photo</source>
        <translation>保留照片的日期、地点和其他信息(&amp;K)</translation>
    </message>
    <message>
        <source>Also save a picture of &amp;before and after</source>
        <translation>同时保存一张修复前后的对比图片(&amp;B)</translation>
    </message>
    <message>
        <source>Export the photo</source>
        <translation>导出照片</translation>
    </message>
    <message numerus="yes">
        <source>Export %n photo(s)</source>
        <translation>
            <numerusform>导出 %n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>As the photo</source>
        <translation>与照片相同</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>文件格式</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>格式(&amp;F)：</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Higher looks better and makes larger files; 92 is good for photos.</source>
        <translation>数值越高，画面越好，文件也越大；照片用 92 就很好。</translation>
    </message>
    <message>
        <source>Quality as a number</source>
        <translation>质量数值</translation>
    </message>
    <message>
        <source>&amp;Quality:</source>
        <translation>质量(&amp;Q)：</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>完整尺寸</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>最长边</translation>
    </message>
    <message>
        <source> pixels</source>
        <translation> 像素</translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation>图片尺寸</translation>
    </message>
    <message>
        <source>A smaller picture is good for sending; nothing is enlarged.</source>
        <translation>较小的图片便于发送；任何图片都不会放大。</translation>
    </message>
    <message>
        <source>Longest side, in pixels</source>
        <translation>最长边的像素数</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>尺寸(&amp;S)：</translation>
    </message>
    <message>
        <source>Beside the photo</source>
        <translation>照片所在的文件夹</translation>
    </message>
    <message>
        <source>In one folder</source>
        <translation>同一个文件夹</translation>
    </message>
    <message>
        <source>Where the result is saved</source>
        <translation>结果的保存位置</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>&amp;Where:</source>
        <translation>位置(&amp;W)：</translation>
    </message>
    <message>
        <source>Addition to the file&apos;s name</source>
        <translation>文件名的附加文字</translation>
    </message>
    <message>
        <source>It stands between the photo&apos;s name and the ending.</source>
        <translation>加在照片名称与扩展名之间。</translation>
    </message>
    <message>
        <source>&amp;Addition to the name:</source>
        <translation>名称附加文字(&amp;A)：</translation>
    </message>
    <message>
        <source>Give the new file a number</source>
        <translation>给新文件编号</translation>
    </message>
    <message>
        <source>Skip the photo</source>
        <translation>跳过照片</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>替换文件</translation>
    </message>
    <message>
        <source>What to do if the file is there already</source>
        <translation>文件已经存在时的处理方式</translation>
    </message>
    <message>
        <source>Your original photo is never replaced.</source>
        <translation>原来的照片绝不会被替换。</translation>
    </message>
    <message>
        <source>&amp;If the file is there:</source>
        <translation>如果文件已存在(&amp;I)：</translation>
    </message>
    <message>
        <source>Keep date, place and other details of the photo</source>
        <translation>保留照片的日期、地点和其他信息</translation>
    </message>
    <message>
        <source>EXIF, XMP and IPTC.</source>
        <translation>EXIF、XMP 和 IPTC。</translation>
    </message>
    <message>
        <source>Also save a picture of before and after</source>
        <translation>同时保存一张修复前后的对比图片</translation>
    </message>
    <message>
        <source>Both side by side, in a file of its own.</source>
        <translation>两者并排，保存在单独的文件中。</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose a folder for the results</source>
        <translation>选择保存结果的文件夹</translation>
    </message>
    <message>
        <source>Nothing is lost; photos with 16 bits a channel keep them.</source>
        <translation>没有任何损失；每个通道 16 位的照片仍保持 16 位。</translation>
    </message>
    <message>
        <source>Small files, 8 bits a channel; each saving loses a little.</source>
        <translation>文件小，每个通道 8 位；每保存一次都会有少许损失。</translation>
    </message>
    <message>
        <source>Choose a folder for the results.</source>
        <translation>请选择保存结果的文件夹。</translation>
    </message>
    <message>
        <source>All results are there already, and photos that are there are skipped.</source>
        <translation>所有结果都已经存在，而已存在的照片会跳过。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that are there already will be replaced.</source>
        <translation>
            <numerusform>有 %n 个已存在的文件会被替换。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) will be skipped: the file is there already.</source>
        <translation>
            <numerusform>有 %n 张照片会跳过：文件已经存在。</numerusform>
        </translation>
    </message>
    <message>
        <source>No file can be saved like this.</source>
        <translation>这样无法保存任何文件。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 和另外 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>How large it gets is not known yet.</source>
        <translation>还不知道文件会有多大。</translation>
    </message>
    <message>
        <source>Estimate: more than %1 in all</source>
        <translation>预计：总共超过 %1</translation>
    </message>
    <message>
        <source>Estimate: about %1 in all</source>
        <translation>预计：总共约 %1</translation>
    </message>
    <message>
        <source>%1 × %2 pixels. Estimate: about %3</source>
        <translation>%1 × %2 像素。预计：约 %3</translation>
    </message>
    <message>
        <source>8 bits a channel</source>
        <translation>每通道 8 位</translation>
    </message>
    <message>
        <source>Depth of the colours</source>
        <translation>色彩深度</translation>
    </message>
    <message>
        <source>&amp;Depth:</source>
        <translation>色彩深度(&amp;D)：</translation>
    </message>
    <message>
        <source>Nothing but depth is lost: 16 bits a channel become 8.</source>
        <translation>只降低色彩深度：每通道 16 位变为 8 位。</translation>
    </message>
    <message>
        <source>16 bits a channel are good for further editing, 8 make smaller files; only %1 hold 16.</source>
        <translation>每通道 16 位适合继续编辑，8 位文件更小；只有 %1 支持 16 位。</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::ExportQueue</name>
    <message>
        <source>Face %1: %2</source>
        <translation>人脸 %1：%2</translation>
    </message>
    <message numerus="yes">
        <source>The list of photos that were waiting to be exported is damaged; %n of them can go on.</source>
        <translation>
            <numerusform>等待导出的照片列表已损坏；其中 %n 张可以继续导出。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is there already.</source>
        <translation>文件已经存在。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>A picture of the same person that was to help cannot be opened.</source>
        <translation>一张用作参考的同一个人的图片无法打开。</translation>
    </message>
    <message>
        <source>The engine is not ready.</source>
        <translation>引擎尚未就绪。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Paused at %1 %</source>
        <translation>已暂停在 %1%</translation>
    </message>
    <message>
        <source>Restoring, %1 %</source>
        <translation>正在修复，%1%</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>Saved as %1. %2</source>
        <translation>已保存为 %1。%2</translation>
    </message>
    <message>
        <source>Skipped. %1</source>
        <translation>已跳过。%1</translation>
    </message>
    <message>
        <source>Failed. %1</source>
        <translation>失败。%1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>No face was found, so nothing was saved.</source>
        <translation>没有找到人脸，因此没有保存任何文件。</translation>
    </message>
    <message>
        <source>Nothing could be restored, so nothing was saved.</source>
        <translation>没有能够修复的人脸，因此没有保存任何文件。</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::FaceControls</name>
    <message>
        <source>“%1” cannot be used as a reference. %2</source>
        <translation>“%1”不能用作参考图片。%2</translation>
    </message>
    <message>
        <source>Save as a Preset</source>
        <translation>保存为预设</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>预设的名称：</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a preset; choose another one.</source>
        <translation>“%1”不能用作预设的名称；请选择其他名称。</translation>
    </message>
    <message>
        <source>%1, face %2</source>
        <translation>%1，人脸 %2</translation>
    </message>
    <message>
        <source>Choose a Picture of the Same Person</source>
        <translation>选择同一个人的图片</translation>
    </message>
    <message>
        <source>Looking for faces in the picture…</source>
        <translation>正在图片中查找人脸…</translation>
    </message>
    <message>
        <source>No face was found in “%1”.</source>
        <translation>在“%1”中没有找到人脸。</translation>
    </message>
    <message>
        <source>All faces of all open photos now have the settings of this face, and those that are still to be found get them too.</source>
        <translation>所有已打开照片中的所有人脸现在都采用这张人脸的设置，之后找到的人脸也会采用。</translation>
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
        <translation>人脸？%1 %</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::FaceHead</name>
    <message>
        <source>Name…</source>
        <translation>姓名…</translation>
    </message>
    <message>
        <source>Name this face</source>
        <translation>为这张脸命名</translation>
    </message>
    <message>
        <source>Says who this is. The name stays with the photo&apos;s settings.</source>
        <translation>注明这是谁。姓名与照片的设置保存在一起。</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>人物姓名</translation>
    </message>
    <message>
        <source>Check the Points</source>
        <translation>检查各点</translation>
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
        <translation>强度</translation>
    </message>
    <message>
        <source>Grain</source>
        <translation>颗粒</translation>
    </message>
    <message>
        <source>Selected face</source>
        <translation>选中的人脸</translation>
    </message>
    <message>
        <source>How much of the restored face is laid over the photo.</source>
        <translation>修复后的人脸覆盖到照片上的程度。</translation>
    </message>
    <message>
        <source>How much of the photo&apos;s own grain the restored face gets back.</source>
        <translation>修复后的人脸恢复照片自身颗粒的程度。</translation>
    </message>
    <message>
        <source>Select a face to change how it looks.</source>
        <translation>选择一张人脸来更改它的样子。</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>更多设置</translation>
    </message>
    <message>
        <source>The installed bundle can only recover. Choose one that can refine to add detail here.</source>
        <translation>已安装的网络包只能还原。要在这里增加细节，请选择能够细化的网络包。</translation>
    </message>
    <message>
        <source>Choose “Refine” to add detail here.</source>
        <translation>要在这里增加细节，请选择“细化”。</translation>
    </message>
    <message>
        <source>This is clearly less like the person than with no steps. Fewer steps or more identity weight help.</source>
        <translation>这明显不如步数为零时像本人。减少步数或增加本人权重会有帮助。</translation>
    </message>
    <message>
        <source>The installed networks cannot hold a face to a person.</source>
        <translation>已安装的网络无法让人脸贴近某个人。</translation>
    </message>
    <message>
        <source>Hides the settings that are seldom needed.</source>
        <translation>隐藏不常用的设置。</translation>
    </message>
    <message>
        <source>Shows the settings that are seldom needed.</source>
        <translation>显示不常用的设置。</translation>
    </message>
    <message>
        <source>Likeness %1: the same person.</source>
        <translation>相似度 %1：同一个人。</translation>
    </message>
    <message>
        <source>Likeness %1: probably the same person.</source>
        <translation>相似度 %1：很可能是同一个人。</translation>
    </message>
    <message>
        <source>Likeness %1: looks like somebody else.</source>
        <translation>相似度 %1：看起来像另一个人。</translation>
    </message>
    <message>
        <source>Whether this is like the person cannot be told from this photo.</source>
        <translation>从这张照片无法判断是否像本人。</translation>
    </message>
    <message>
        <source>Whether this is like the person cannot be told: no clear face is seen here.</source>
        <translation>无法判断是否像本人：这里看不到清楚的人脸。</translation>
    </message>
    <message>
        <source>Compared with the face as it is in the photo, and with the reference pictures. It says nothing about what they do not show.</source>
        <translation>与照片中原本的人脸以及参考图片相比较。对于其中没有显示的内容，它不能说明什么。</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::FaceStrip</name>
    <message>
        <source>Left out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>有问题</translation>
    </message>
    <message>
        <source>Faces of this photo</source>
        <translation>这张照片中的人脸</translation>
    </message>
    <message>
        <source>Arrow keys move, Enter selects a face, and Space includes it or leaves it out.</source>
        <translation>用方向键移动，用 Enter 键选择人脸，用空格键包含或排除人脸。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a face and its state</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Check the points</source>
        <translation>请检查各点</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::FilmStrip</name>
    <message>
        <source>Open photos</source>
        <translation>打开的照片</translation>
    </message>
    <message>
        <source>Arrow keys move from photo to photo, and Delete removes the selected ones from the project.</source>
        <translation>用方向键在照片之间移动，用 Delete 键从项目中移除选中的照片。</translation>
    </message>
    <message>
        <source>Drop photos or folders here.</source>
        <translation>将照片或文件夹拖放到这里。</translation>
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
        <translation>照片不在原来的位置。</translation>
    </message>
    <message>
        <source>The photo waits to be read.</source>
        <translation>照片正在等待读取。</translation>
    </message>
    <message>
        <source>The photo is being read.</source>
        <translation>正在读取照片。</translation>
    </message>
    <message>
        <source>The photo is ready.</source>
        <translation>照片已就绪。</translation>
    </message>
    <message>
        <source>The photo has changes that are not exported yet.</source>
        <translation>照片有尚未导出的更改。</translation>
    </message>
    <message>
        <source>The restored photo is saved.</source>
        <translation>修复后的照片已保存。</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::InlineMessage</name>
    <message>
        <source>Close the message</source>
        <translation>关闭消息</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>警告：%1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>错误：%1</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::InventedNote</name>
    <message>
        <source>Measuring what is invented</source>
        <translation>正在测量虚构的部分</translation>
    </message>
    <message>
        <source>The installed networks add nothing of their own, so nothing in the faces is invented.</source>
        <translation>已安装的网络不会自行添加任何内容，因此人脸中没有虚构的部分。</translation>
    </message>
    <message>
        <source>Each face is restored several times, to see where the results differ…</source>
        <translation>正在将每张人脸修复多次，以查看结果有哪些不同…</translation>
    </message>
    <message>
        <source>Where it is bright, the photo does not say what the face looked like.</source>
        <translation>明亮的地方，无法从照片中看出人脸原来的样子。</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::MainWindow</name>
    <message>
        <source>Selected Face</source>
        <translation>选中的人脸</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Width of the brush</source>
        <translation>画笔宽度</translation>
    </message>
    <message>
        <source>How wide the brush is.</source>
        <translation>画笔有多宽。</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) were still to be exported when the program ended.</source>
        <translation>
            <numerusform>程序结束时，还有 %n 张照片没有导出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>This is a sample: drag the line in the photo to compare, then drop your own photos here.</source>
        <translation>这是一张示例：拖动照片中的线进行对比，然后将自己的照片拖放到这里。</translation>
    </message>
    <message numerus="yes">
        <source>The last time Heirloom ended, changes to %n photo(s) were in no project file.</source>
        <translation>
            <numerusform>上次 Heirloom 结束时，有 %n 张照片的更改不在任何项目文件中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take Them Up Again</source>
        <translation>恢复这些更改</translation>
    </message>
    <message>
        <source>The language changes when Heirloom is started again.</source>
        <translation>语言更改将在重新启动 Heirloom 后生效。</translation>
    </message>
    <message>
        <source>Save the project before you close the window, or its changes are lost.</source>
        <translation>请在关闭窗口前保存项目，否则更改会丢失。</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>There is no picture to paste.</source>
        <translation>没有可粘贴的图片。</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>已保存为“%1”。</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation>正在查找照片…</translation>
    </message>
    <message>
        <source>&amp;Clear This List</source>
        <translation>清空此列表(&amp;C)</translation>
    </message>
    <message>
        <source>Faces cannot be restored now. %1</source>
        <translation>现在无法修复人脸。%1</translation>
    </message>
    <message>
        <source>This photo is not where it was.</source>
        <translation>这张照片不在原来的位置。</translation>
    </message>
    <message>
        <source>“%1” has changed since its faces were found; they may lie elsewhere now.</source>
        <translation>“%1”在找到人脸之后有过改动；人脸的位置现在可能不同了。</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>photo and project</comment>
        <translation>%1（%2）</translation>
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
        <translation>正在载入网络…</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>处理中…</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Shows or hides the part of the window that is called “%1”.</source>
        <translation>显示或隐藏窗口中名为“%1”的部分。</translation>
    </message>
    <message>
        <source>Forgets which photos and projects were opened last; the files stay.</source>
        <translation>清除最近打开的照片和项目的记录；文件会保留。</translation>
    </message>
    <message>
        <source>No networks</source>
        <translation>没有网络模型</translation>
    </message>
    <message>
        <source>Whole Photo</source>
        <translation>整张照片</translation>
    </message>
    <message>
        <source>Heirloom made this photo of “%1”. You can go on from there, with every setting as it was.</source>
        <translation>这张照片是 Heirloom 由“%1”制作的。可以从原图继续，所有设置都和当时一样。</translation>
    </message>
    <message>
        <source>Go On from the Original</source>
        <translation>从原图继续</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::MethodChoice</name>
    <message>
        <source>Method: %1</source>
        <translation>方法：%1</translation>
    </message>
    <message>
        <source>This face was set up with a method that this version of Heirloom does not have.</source>
        <translation>为这张人脸设置的方法，在这个版本的 Heirloom 中没有。</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::MethodComparison</name>
    <message>
        <source>Try the other method</source>
        <translation>试试另一种方法</translation>
    </message>
    <message>
        <source>Takes this method.</source>
        <translation>选用这种方法。</translation>
    </message>
    <message>
        <source>Restores this face by the other method, too, and shows both. With no steps they are the same, so the handle then moves half way.</source>
        <translation>也用另一种方法修复这张脸，并同时显示两种结果。步数为 0 时两者相同，因此手柄会移到一半的位置。</translation>
    </message>
    <message>
        <source>With no steps both methods show the recovered face.</source>
        <translation>步数为 0 时，两种方法显示的都是还原后的脸。</translation>
    </message>
    <message>
        <source>A click on a picture takes its method.</source>
        <translation>点击一张图片即采用其方法。</translation>
    </message>
    <message>
        <source>The face by the method: %1</source>
        <translation>用此方法得到的人脸：%1</translation>
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
        <translation> px</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::PhotoCanvas</name>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>No face is marked.</source>
        <translation>没有标记人脸。</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s), none selected</source>
        <translation>
            <numerusform>%n 张人脸，未选中任何一张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s), face %1 selected, left out</source>
        <translation>
            <numerusform>%n 张人脸，已选中人脸 %1，已排除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s), face %1 selected: %2</source>
        <translation>
            <numerusform>%n 张人脸，已选中人脸 %1：%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s), face %1 selected</source>
        <translation>
            <numerusform>%n 张人脸，已选中人脸 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Cropping: %1 by %2 pixels of %3 by %4.</source>
        <translation>正在裁剪：%3 × %4 像素中的 %1 × %2 像素。</translation>
    </message>
    <message>
        <source>The person is named “%1”.</source>
        <translation>此人名为“%1”。</translation>
    </message>
    <message>
        <source>The program is %1 percent sure that this is a face.</source>
        <translation>程序有百分之 %1 的把握认为这是一张脸。</translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s) may be faces.</source>
        <translation>
            <numerusform>还有 %n 处可能是脸。</numerusform>
        </translation>
    </message>
    <message>
        <source>The program is %1 percent sure that the selected place is one.</source>
        <translation>程序有百分之 %1 的把握认为所选之处是脸。</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::PhotoControls</name>
    <message>
        <source>Crop</source>
        <translation>裁剪</translation>
    </message>
    <message>
        <source>The photo can be straightened by up to %1 degrees.</source>
        <translation>照片最多可以拉直 %1 度。</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>拉直</translation>
    </message>
    <message>
        <source>Cancel the crop</source>
        <translation>放弃裁剪</translation>
    </message>
    <message>
        <source>Turn to the left</source>
        <translation>向左旋转</translation>
    </message>
    <message>
        <source>Turn to the right</source>
        <translation>向右旋转</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>左右翻转</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::PhotoPage</name>
    <message>
        <source>Drop photos here, or open them, to restore the faces in them.</source>
        <translation>将照片拖放到这里，或者打开照片，就可以修复其中的人脸。</translation>
    </message>
    <message>
        <source>“%1” cannot be shown. %2</source>
        <translation>无法显示“%1”。%2</translation>
    </message>
    <message>
        <source>“%1” is being read.</source>
        <translation>正在读取“%1”。</translation>
    </message>
    <message>
        <source>Looking for faces…</source>
        <translation>正在查找人脸…</translation>
    </message>
    <message>
        <source>No face was found. Draw a box around one with “Add a Face”, or turn the photo upright.</source>
        <translation>没有找到人脸。用“添加人脸”在人脸周围画一个方框，或者把照片转正。</translation>
    </message>
    <message>
        <source>What is invented in face %1 could not be measured. %2</source>
        <translation>无法测量人脸 %1 中哪些部分是虚构的。%2</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::PhotoPanel</name>
    <message>
        <source>Open a photo to change its light, or to turn and crop it.</source>
        <translation>打开一张照片，就可以更改光线和颜色，或者旋转和裁剪照片。</translation>
    </message>
    <message>
        <source>Whole photo</source>
        <translation>整张照片</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset “%1”</source>
        <translation>重置“%1”</translation>
    </message>
    <message>
        <source>Takes back everything of this part.</source>
        <translation>撤销这一部分的所有更改。</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Accept the preferences</source>
        <translation>确认首选项</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1（未找到）</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Which set of networks restores the faces.</source>
        <translation>用哪一组网络修复人脸。</translation>
    </message>
    <message>
        <source>&amp;Networks:</source>
        <translation>网络(&amp;N)：</translation>
    </message>
    <message>
        <source>The fastest there is</source>
        <translation>可用的最快设备</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>显卡（CUDA）</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>What the networks run on.</source>
        <translation>网络在哪个设备上运行。</translation>
    </message>
    <message>
        <source>&amp;Device:</source>
        <translation>设备(&amp;D)：</translation>
    </message>
    <message numerus="yes">
        <source>One for each of %n processor core(s)</source>
        <translation>
            <numerusform>每个处理器核心一个（共 %n 个）</numerusform>
        </translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>How many processor threads restore; 0 is one for each core.</source>
        <translation>用多少个处理器线程进行修复；0 表示每个核心一个。</translation>
    </message>
    <message>
        <source>&amp;Threads:</source>
        <translation>线程(&amp;T)：</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Memory for computed faces, in mebibytes</source>
        <translation>存放已计算人脸的内存（MiB）</translation>
    </message>
    <message>
        <source>With more memory more faces answer at once when you come back to them.</source>
        <translation>内存越多，重新查看时能立即显示的人脸就越多。</translation>
    </message>
    <message>
        <source>&amp;Memory for computed faces:</source>
        <translation>存放已计算人脸的内存(&amp;M)：</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Whether the window is light or dark.</source>
        <translation>窗口是浅色还是深色。</translation>
    </message>
    <message>
        <source>T&amp;heme:</source>
        <translation>主题(&amp;H)：</translation>
    </message>
    <message>
        <source>The networks are loaded again; faces that are computed already are computed anew.</source>
        <translation>网络会重新载入；已经计算好的人脸会重新计算。</translation>
    </message>
    <message>
        <source>The language changes when the program starts the next time.</source>
        <translation>语言更改将在下次启动程序时生效。</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::Presets</name>
    <message>
        <source>Faithful</source>
        <translation>忠实</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>均衡</translation>
    </message>
    <message>
        <source>Detailed</source>
        <translation>细致</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::Project</name>
    <message numerus="yes">
        <source>Add %n photo(s)</source>
        <translation>
            <numerusform>添加 %n 张照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n photo(s)</source>
        <translation>
            <numerusform>移除 %n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose other pictures of this person</source>
        <translation>选择这个人的其他图片</translation>
    </message>
    <message>
        <source>Include the face</source>
        <translation>包含人脸</translation>
    </message>
    <message>
        <source>Leave out the face</source>
        <translation>排除人脸</translation>
    </message>
    <message>
        <source>Add a face</source>
        <translation>添加人脸</translation>
    </message>
    <message>
        <source>Delete the face</source>
        <translation>删除人脸</translation>
    </message>
    <message>
        <source>Align the face</source>
        <translation>对齐人脸</translation>
    </message>
    <message>
        <source>Protect a region</source>
        <translation>保护一个区域</translation>
    </message>
    <message>
        <source>Take back a protection</source>
        <translation>取消一处保护</translation>
    </message>
    <message>
        <source>Take back all protections of the photo</source>
        <translation>取消照片的所有保护</translation>
    </message>
    <message numerus="yes">
        <source>Change the settings of %n face(s)</source>
        <translation>
            <numerusform>更改 %n 张人脸的设置</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the settings to all faces of the photo</source>
        <translation>将设置复制到照片中的所有人脸</translation>
    </message>
    <message>
        <source>Copy the settings to all photos</source>
        <translation>将设置复制到所有照片</translation>
    </message>
    <message>
        <source>This is no face</source>
        <translation>这不是脸</translation>
    </message>
    <message>
        <source>Name the face</source>
        <translation>为脸命名</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::ProjectFile</name>
    <message>
        <source>The file is not a project of Heirloom.</source>
        <translation>这个文件不是 Heirloom 项目。</translation>
    </message>
    <message>
        <source>The project file is not there.</source>
        <translation>项目文件不存在。</translation>
    </message>
    <message>
        <source>The project file cannot be opened.</source>
        <translation>无法打开项目文件。</translation>
    </message>
    <message>
        <source>The project file is too large to be one of Heirloom.</source>
        <translation>项目文件过大，不可能是 Heirloom 项目。</translation>
    </message>
    <message>
        <source>The project file cannot be read.</source>
        <translation>无法读取项目文件。</translation>
    </message>
    <message>
        <source>The project cannot be saved, because it could not be opened again.</source>
        <translation>无法保存项目，因为保存后将无法再打开。</translation>
    </message>
    <message>
        <source>The project could not be saved; what was saved before is unchanged.</source>
        <translation>无法保存项目；之前保存的内容没有改变。</translation>
    </message>
    <message>
        <source>The photo is not where it was.</source>
        <translation>照片不在原来的位置。</translation>
    </message>
    <message>
        <source>The photo cannot be opened.</source>
        <translation>无法打开照片。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>The photo cannot be read to its end.</source>
        <translation>无法将照片读取到末尾。</translation>
    </message>
    <message>
        <source>The project file is damaged: “%1” is not an absolute path.</source>
        <translation>项目文件已损坏：“%1”不是绝对路径。</translation>
    </message>
    <message>
        <source>The project file is damaged: “%1” is not a SHA-256 of 64 hexadecimal digits.</source>
        <translation>项目文件已损坏：“%1”不是由 64 个十六进制数字组成的 SHA-256。</translation>
    </message>
    <message>
        <source>The project was made by a newer version of Heirloom: its format is number %1, and this version reads up to number %2.</source>
        <translation>这个项目由更新版本的 Heirloom 制作：它的格式编号为 %1，而这个版本最高只能读取编号 %2。</translation>
    </message>
    <message>
        <source>The project is too large.</source>
        <translation>项目过大。</translation>
    </message>
    <message>
        <source>The project file is damaged: it is not sound JSON.</source>
        <translation>项目文件已损坏：它不是正确的 JSON。</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::QueuePanel</name>
    <message>
        <source>Nothing is being exported.</source>
        <translation>没有正在导出的照片。</translation>
    </message>
    <message>
        <source>Export queue</source>
        <translation>导出队列</translation>
    </message>
    <message>
        <source>Photos that are exported</source>
        <translation>导出的照片</translation>
    </message>
    <message>
        <source>Press Delete to stop the chosen photo.</source>
        <translation>按 Delete 键停止选中的照片。</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>全部停止</translation>
    </message>
    <message>
        <source>Try the failed photos again</source>
        <translation>重试失败的照片</translation>
    </message>
    <message>
        <source>Show the result in its folder</source>
        <translation>在文件夹中显示结果</translation>
    </message>
    <message>
        <source>Clear finished photos from the list</source>
        <translation>从列表中清除已完成的照片</translation>
    </message>
    <message>
        <source>The files stay where they are.</source>
        <translation>文件仍保留在原处。</translation>
    </message>
    <message>
        <source>Clear finished photos from the list; the files stay where they are</source>
        <translation>从列表中清除已完成的照片；文件仍保留在原处</translation>
    </message>
    <message>
        <source>Stop the chosen photos</source>
        <translation>停止选中的照片</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message numerus="yes">
        <source>Paused: %1 of %n photo(s) done</source>
        <translation>
            <numerusform>已暂停：%n 张照片中已完成 %1 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n photo(s) done</source>
        <translation>
            <numerusform>%n 张照片中已完成 %1 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) could not be exported</source>
        <translation>
            <numerusform>有 %n 张照片无法导出</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) exported</source>
        <translation>
            <numerusform>已导出 %n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) had no face and were left alone</source>
        <translation>
            <numerusform>有 %n 张照片没有人脸，已保持原样</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) could not be restored and were left alone</source>
        <translation>
            <numerusform>有 %n 张照片无法修复，已保持原样</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::ui::ReferenceList</name>
    <message>
        <source>Reference pictures</source>
        <translation>参考图片</translation>
    </message>
    <message>
        <source>A better photo of the same person helps to keep the likeness.</source>
        <translation>同一个人的一张更好的照片有助于保持相似度。</translation>
    </message>
    <message>
        <source>Reference pictures of this person</source>
        <translation>这个人的参考图片</translation>
    </message>
    <message>
        <source>Add a reference picture</source>
        <translation>添加参考图片</translation>
    </message>
    <message>
        <source>Choose another picture of this person.</source>
        <translation>选择这个人的另一张图片。</translation>
    </message>
    <message>
        <source>Remove the reference picture</source>
        <translation>移除参考图片</translation>
    </message>
    <message>
        <source>Remove the selected reference picture.</source>
        <translation>移除选中的参考图片。</translation>
    </message>
    <message>
        <source>“%1” is probably not a picture of this person.</source>
        <translation>“%1”很可能不是这个人的图片。</translation>
    </message>
    <message>
        <source>These are probably not pictures of this person: %1.</source>
        <translation>这些很可能不是这个人的图片：%1。</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::ReferencePicker</name>
    <message>
        <source>Reference pictures</source>
        <translation>参考图片</translation>
    </message>
    <message>
        <source>Choose other pictures of the same person. The sharper they are, the better Heirloom can hold the face to its likeness.</source>
        <translation>请选择同一个人的其他图片。图片越清晰，Heirloom 就越能让人脸保持像本人。</translation>
    </message>
    <message>
        <source>Choose another picture of the same person. The sharper it is, the better Heirloom can hold the face to its likeness.</source>
        <translation>请选择同一个人的另一张图片。图片越清晰，Heirloom 就越能让人脸保持像本人。</translation>
    </message>
    <message>
        <source>The picture shows several faces. Choose the one of the same person.</source>
        <translation>图片中有多张人脸。请选择同一个人的那一张。</translation>
    </message>
    <message>
        <source>Faces to choose from</source>
        <translation>可供选择的人脸</translation>
    </message>
    <message>
        <source>Arrow keys move, and Space chooses a face or takes it back.</source>
        <translation>用方向键移动，用空格键选择人脸或取消选择。</translation>
    </message>
    <message>
        <source>Arrow keys choose a face.</source>
        <translation>用方向键选择人脸。</translation>
    </message>
    <message>
        <source>None of the open photos shows another face. Choose a picture file that shows the same person.</source>
        <translation>打开的照片中没有其他人脸。请选择有同一个人的图片文件。</translation>
    </message>
    <message>
        <source>Choose a Picture &amp;File…</source>
        <translation>选择图片文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Choose a picture file</source>
        <translation>选择图片文件</translation>
    </message>
    <message>
        <source>Takes the face from a picture that is not open.</source>
        <translation>从没有打开的图片中取用人脸。</translation>
    </message>
    <message>
        <source>&amp;Use as Reference</source>
        <translation>用作参考(&amp;U)</translation>
    </message>
    <message>
        <source>Use as Reference</source>
        <translation>用作参考</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>请先选择一张图片。</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::ReportDialog</name>
    <message>
        <source>Include the &amp;names of my photos</source>
        <translation>包含照片的名称(&amp;N)</translation>
    </message>
    <message>
        <source>Error report</source>
        <translation>错误报告</translation>
    </message>
    <message>
        <source>This report helps to mend the program. It holds no pictures and is sent nowhere: copy it, or save it and pass it on.</source>
        <translation>这份报告有助于排除程序的故障。它不含任何图片，也不会发送到任何地方：请复制或保存它，再转交给他人。</translation>
    </message>
    <message>
        <source>Text of the report</source>
        <translation>报告内容</translation>
    </message>
    <message>
        <source>Include the names of my photos</source>
        <translation>包含照片的名称</translation>
    </message>
    <message>
        <source>Otherwise they are replaced by numbers.</source>
        <translation>否则名称会用编号代替。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the report to a file</source>
        <translation>将报告保存到文件</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The report could not be saved there.</source>
        <translation>无法将报告保存到那里。</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>报告已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Save the error report</source>
        <translation>保存错误报告</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>文本文件 (*.txt)</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation>报告已保存。</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::SeedField</name>
    <message>
        <source>Seed</source>
        <translation>种子数</translation>
    </message>
    <message>
        <source>The same number gives the same face again.</source>
        <translation>使用相同的数，会再次得到同一张人脸。</translation>
    </message>
    <message>
        <source>Try another</source>
        <translation>换一个试试</translation>
    </message>
    <message>
        <source>Try another seed</source>
        <translation>换一个种子数试试</translation>
    </message>
    <message>
        <source>Shows another face that fits the photo as well.</source>
        <translation>显示另一张同样符合照片的人脸。</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::ShortcutsDialog</name>
    <message>
        <source>Elsewhere in the window</source>
        <translation>窗口中的其他位置</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Search for an action or a key</source>
        <translation>搜索操作或按键</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>搜索快捷键</translation>
    </message>
    <message>
        <source>Only actions whose name or keys contain the text are listed.</source>
        <translation>只列出名称或按键中包含这段文字的操作。</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>No action has such a name or key.</source>
        <translation>没有操作使用这样的名称或按键。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::SuggestionBar</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>The framed place is a face: it becomes one of the photo&apos;s faces.</source>
        <translation>框出之处是脸：它将成为照片中的一张脸。</translation>
    </message>
    <message>
        <source>No Face</source>
        <translation>不是脸</translation>
    </message>
    <message>
        <source>The framed place is no face: it is not offered again.</source>
        <translation>框出之处不是脸：不会再次提出。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Shows the next place that may be a face.</source>
        <translation>显示下一处可能是脸的地方。</translation>
    </message>
    <message>
        <source>Search Harder</source>
        <translation>更仔细地查找</translation>
    </message>
    <message>
        <source>Searches this photo once more, also for faces that can hardly be made out.</source>
        <translation>再次查找这张照片，也包括几乎难以辨认的脸。</translation>
    </message>
    <message>
        <source>Searching harder…</source>
        <translation>正在更仔细地查找…</translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s) may be faces.</source>
        <translation>
            <numerusform>还有 %n 处可能是脸。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing more that may be a face.</source>
        <translation>没有其他可能是脸的地方了。</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>%n 张脸</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::ui::ThumbnailLoader</name>
    <message>
        <source>The face does not lie in the photo.</source>
        <translation>人脸不在照片范围内。</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::TradeoffPad</name>
    <message>
        <source>Trade-off</source>
        <translation>取舍</translation>
    </message>
    <message>
        <source>Drag anywhere: from %1 to %2.</source>
        <translation>可以在任意位置拖动：从“%1”到“%2”。</translation>
    </message>
    <message>
        <source>Drag anywhere: across from %1 to %2, up from %3 to %4.</source>
        <translation>可以在任意位置拖动：横向从“%1”到“%2”，向上从“%3”到“%4”。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::TradeoffPlot</name>
    <message>
        <source>Likeness</source>
        <translation>相似度</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>细节</translation>
    </message>
    <message>
        <source>Likeness and detail appear here as they are measured.</source>
        <translation>测得的相似度和细节会显示在这里。</translation>
    </message>
    <message>
        <source>Likeness and detail along the way</source>
        <translation>过程中的相似度和细节</translation>
    </message>
    <message>
        <source>Nothing is measured here yet.</source>
        <translation>这里还没有测量结果。</translation>
    </message>
    <message>
        <source>Here the likeness is %1 and the detail %2.</source>
        <translation>这里的相似度为 %1，细节为 %2。</translation>
    </message>
    <message>
        <source>Here the detail is %1.</source>
        <translation>这里的细节为 %1。</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::TreatmentActions</name>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Applies or saves a set of these settings.</source>
        <translation>应用或保存一组这样的设置。</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Puts all settings of this face back to their defaults.</source>
        <translation>将这张人脸的所有设置恢复为默认值。</translation>
    </message>
    <message>
        <source>Copy to all faces</source>
        <translation>复制到所有人脸</translation>
    </message>
    <message>
        <source>Gives all faces of this photo the same settings.</source>
        <translation>让这张照片中的所有人脸使用相同的设置。</translation>
    </message>
    <message>
        <source>Copy to all photos</source>
        <translation>复制到所有照片</translation>
    </message>
    <message>
        <source>Gives all faces of all open photos the same settings.</source>
        <translation>让所有打开的照片中的所有人脸使用相同的设置。</translation>
    </message>
    <message>
        <source>Save as a preset…</source>
        <translation>保存为预设…</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::TurnOffer</name>
    <message>
        <source>The people in this photo do not stand upright. Turn it?</source>
        <translation>这张照片里的人不是正立的。要旋转照片吗？</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>Leave It</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Turn upright</source>
        <translation>转正</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open Photos…</source>
        <translation>打开照片(&amp;O)…</translation>
    </message>
    <message>
        <source>Opens photos, to restore the faces in them.</source>
        <translation>打开照片，修复其中的人脸。</translation>
    </message>
    <message>
        <source>Open a &amp;Folder…</source>
        <translation>打开文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Opens all photos of a folder and of the folders in it.</source>
        <translation>打开一个文件夹及其子文件夹中的所有照片。</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>打开最近的文件(&amp;R)</translation>
    </message>
    <message>
        <source>Open a &amp;Project…</source>
        <translation>打开项目(&amp;P)…</translation>
    </message>
    <message>
        <source>Opens a project that was saved: photos, faces and settings.</source>
        <translation>打开已保存的项目：照片、人脸和设置。</translation>
    </message>
    <message>
        <source>&amp;Save Project</source>
        <translation>保存项目(&amp;S)</translation>
    </message>
    <message>
        <source>Saves which photos are open and what was decided about their faces.</source>
        <translation>保存打开了哪些照片，以及对其中的人脸做了哪些决定。</translation>
    </message>
    <message>
        <source>Save Project &amp;As…</source>
        <translation>项目另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Saves the project under another name.</source>
        <translation>用其他名称保存项目。</translation>
    </message>
    <message>
        <source>Recover &amp;Unsaved Work</source>
        <translation>恢复未保存的工作(&amp;U)</translation>
    </message>
    <message>
        <source>Goes back to what was open when the program ended without saving.</source>
        <translation>找回程序未保存就结束时打开着的内容。</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Saves the restored photo beside the original, which is never changed.</source>
        <translation>将修复后的照片保存在原图旁边；原图绝不会改变。</translation>
    </message>
    <message>
        <source>Export A&amp;ll…</source>
        <translation>全部导出(&amp;L)…</translation>
    </message>
    <message>
        <source>Restores and saves all open photos, one after the other.</source>
        <translation>逐张修复并保存所有打开的照片。</translation>
    </message>
    <message>
        <source>&amp;Remove from the Strip</source>
        <translation>从照片栏移除(&amp;M)</translation>
    </message>
    <message>
        <source>Takes the selected photos out of the strip; their files stay.</source>
        <translation>将选中的照片从照片栏移除；文件仍保留。</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Ends the program; unsaved work is offered at the next start.</source>
        <translation>结束程序；下次启动时可以恢复未保存的工作。</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Takes the last change back.</source>
        <translation>撤销上一次更改。</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Makes the change again that was taken back.</source>
        <translation>重新进行已撤销的更改。</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Opens the picture or the files that were copied.</source>
        <translation>打开已复制的图片或文件。</translation>
    </message>
    <message>
        <source>Copy Settings to All &amp;Faces</source>
        <translation>将设置复制到所有人脸(&amp;F)</translation>
    </message>
    <message>
        <source>Gives all faces of this photo the settings of the selected one.</source>
        <translation>让这张照片中的所有人脸使用选中人脸的设置。</translation>
    </message>
    <message>
        <source>Copy Settings to All P&amp;hotos</source>
        <translation>将设置复制到所有照片(&amp;H)</translation>
    </message>
    <message>
        <source>Gives all faces of all open photos the settings of the selected one.</source>
        <translation>让所有打开的照片中的所有人脸使用选中人脸的设置。</translation>
    </message>
    <message>
        <source>Clear &amp;Protection</source>
        <translation>清除保护(&amp;C)</translation>
    </message>
    <message>
        <source>Takes back everything that was brushed over in this photo.</source>
        <translation>取消这张照片中所有用画笔涂抹的内容。</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>首选项(&amp;N)…</translation>
    </message>
    <message>
        <source>Changes device, memory, language and theme.</source>
        <translation>更改设备、内存、语言和主题。</translation>
    </message>
    <message>
        <source>F&amp;ace</source>
        <translation>人脸(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>选择(&amp;S)</translation>
    </message>
    <message>
        <source>Selects faces and moves the photo.</source>
        <translation>选择人脸，移动照片。</translation>
    </message>
    <message>
        <source>&amp;Add a Face</source>
        <translation>添加人脸(&amp;A)</translation>
    </message>
    <message>
        <source>Draw a box around a face that was not found.</source>
        <translation>在没有找到的人脸周围画一个方框。</translation>
    </message>
    <message>
        <source>Adjust the &amp;Points</source>
        <translation>调整定位点(&amp;G)</translation>
    </message>
    <message>
        <source>Drag the eyes, the nose and the mouth of the selected face to where they are.</source>
        <translation>将选中人脸的眼睛、鼻子和嘴拖到它们所在的位置。</translation>
    </message>
    <message>
        <source>&amp;Protect</source>
        <translation>保护(&amp;P)</translation>
    </message>
    <message>
        <source>Brush over what is to stay as it is in the photo: glasses, jewellery, eyes.</source>
        <translation>用画笔涂抹照片中要保持原样的地方：眼镜、首饰、眼睛。</translation>
    </message>
    <message>
        <source>&amp;Unprotect</source>
        <translation>取消保护(&amp;U)</translation>
    </message>
    <message>
        <source>Brush over what was protected and is to be restored after all.</source>
        <translation>用画笔涂抹已受保护、但还是要修复的地方。</translation>
    </message>
    <message>
        <source>&amp;Restore This Face</source>
        <translation>修复这张人脸(&amp;R)</translation>
    </message>
    <message>
        <source>Restores the selected face, or leaves it as it is in the photo.</source>
        <translation>修复选中的人脸，或者让它保持照片中的原样。</translation>
    </message>
    <message>
        <source>&amp;Delete This Face</source>
        <translation>删除这张人脸(&amp;D)</translation>
    </message>
    <message>
        <source>Removes what was taken for a face; the photo itself stays as it is.</source>
        <translation>移除这个人脸标记；照片本身保持不变。</translation>
    </message>
    <message>
        <source>&amp;Try Another</source>
        <translation>换一个试试(&amp;T)</translation>
    </message>
    <message>
        <source>Restores the face once more with another seed; everything else stays.</source>
        <translation>用另一个种子数再修复一次人脸；其他一切保持不变。</translation>
    </message>
    <message>
        <source>Add &amp;Reference Pictures…</source>
        <translation>添加参考图片(&amp;F)…</translation>
    </message>
    <message>
        <source>Names other pictures of the same person, so that the likeness is kept better.</source>
        <translation>指定同一个人的其他图片，以便更好地保持相似度。</translation>
    </message>
    <message>
        <source>R&amp;eset the Settings</source>
        <translation>重置设置(&amp;E)</translation>
    </message>
    <message>
        <source>Puts all settings of this face back to their defaults.</source>
        <translation>将这张人脸的所有设置恢复为默认值。</translation>
    </message>
    <message>
        <source>&amp;Next Face</source>
        <translation>下一张人脸(&amp;N)</translation>
    </message>
    <message>
        <source>Selects the next face.</source>
        <translation>选择下一张人脸。</translation>
    </message>
    <message>
        <source>Pre&amp;vious Face</source>
        <translation>上一张人脸(&amp;V)</translation>
    </message>
    <message>
        <source>Selects the face before.</source>
        <translation>选择上一张人脸。</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Wipe</source>
        <translation>滑动对比(&amp;W)</translation>
    </message>
    <message>
        <source>Before and after, divided by a line that can be dragged.</source>
        <translation>修复前和修复后由一条可以拖动的线隔开。</translation>
    </message>
    <message>
        <source>&amp;Side by Side</source>
        <translation>并排(&amp;S)</translation>
    </message>
    <message>
        <source>Before and after beside each other, moving together.</source>
        <translation>修复前和修复后左右并排，同步移动。</translation>
    </message>
    <message>
        <source>&amp;Original</source>
        <translation>原图(&amp;O)</translation>
    </message>
    <message>
        <source>The photo as it was.</source>
        <translation>照片原来的样子。</translation>
    </message>
    <message>
        <source>What Is &amp;Invented</source>
        <translation>虚构的部分(&amp;I)</translation>
    </message>
    <message>
        <source>Shows which parts of the faces the photo does not determine.</source>
        <translation>显示人脸的哪些部分无法由照片确定。</translation>
    </message>
    <message>
        <source>See the Original While the Key Is &amp;Held</source>
        <translation>按住按键时查看原图(&amp;H)</translation>
    </message>
    <message>
        <source>Shows the photo as it was for as long as the key is held.</source>
        <translation>按住按键期间显示照片原来的样子。</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>放大(&amp;M)</translation>
    </message>
    <message>
        <source>Makes the photo larger.</source>
        <translation>将照片放大显示。</translation>
    </message>
    <message>
        <source>Zoom O&amp;ut</source>
        <translation>缩小(&amp;U)</translation>
    </message>
    <message>
        <source>Makes the photo smaller.</source>
        <translation>将照片缩小显示。</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>适合窗口(&amp;F)</translation>
    </message>
    <message>
        <source>Shows the whole photo.</source>
        <translation>显示整张照片。</translation>
    </message>
    <message>
        <source>Actual Si&amp;ze</source>
        <translation>实际大小(&amp;Z)</translation>
    </message>
    <message>
        <source>Shows one pixel of the photo as one pixel of the screen.</source>
        <translation>让照片的一个像素对应屏幕的一个像素。</translation>
    </message>
    <message>
        <source>Zoom to the Fa&amp;ce</source>
        <translation>缩放到人脸(&amp;C)</translation>
    </message>
    <message>
        <source>Shows the selected face as large as fits.</source>
        <translation>将选中的人脸显示得尽可能大。</translation>
    </message>
    <message>
        <source>Show F&amp;rames</source>
        <translation>显示边框(&amp;R)</translation>
    </message>
    <message>
        <source>Shows frames around the faces.</source>
        <translation>在人脸周围显示边框。</translation>
    </message>
    <message>
        <source>&amp;Next Photo</source>
        <translation>下一张照片(&amp;N)</translation>
    </message>
    <message>
        <source>Shows the next photo of the strip.</source>
        <translation>显示照片栏中的下一张照片。</translation>
    </message>
    <message>
        <source>&amp;Previous Photo</source>
        <translation>上一张照片(&amp;P)</translation>
    </message>
    <message>
        <source>Shows the photo before.</source>
        <translation>显示照片栏中的上一张照片。</translation>
    </message>
    <message>
        <source>Pane&amp;ls</source>
        <translation>面板(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Lists all keys.</source>
        <translation>列出所有按键。</translation>
    </message>
    <message>
        <source>&amp;Report a Problem…</source>
        <translation>报告问题(&amp;R)…</translation>
    </message>
    <message>
        <source>Shows what helps to find a fault, to be copied; nothing is sent.</source>
        <translation>显示有助于查找故障的信息，供您复制；不会发送任何内容。</translation>
    </message>
    <message>
        <source>Show the &amp;Log</source>
        <translation>显示日志(&amp;L)</translation>
    </message>
    <message>
        <source>Opens the folder with the log of the program.</source>
        <translation>打开存放程序日志的文件夹。</translation>
    </message>
    <message>
        <source>&amp;About Heirloom</source>
        <translation>关于 Heirloom(&amp;A)</translation>
    </message>
    <message>
        <source>What the program is, whose work it is made of, and what its networks learned.</source>
        <translation>这是什么程序，用到了谁的成果，其中的网络从什么学习而来。</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Try the Other &amp;Method</source>
        <translation>试试另一种方法(&amp;M)</translation>
    </message>
    <message>
        <source>Restores this face by the other method, too, and shows both.</source>
        <translation>也用另一种方法修复这张脸，并同时显示两种结果。</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>照片(&amp;P)</translation>
    </message>
    <message>
        <source>Turn to the &amp;Left</source>
        <translation>向左旋转(&amp;L)</translation>
    </message>
    <message>
        <source>Turns the photo by a quarter, against the clock. Nothing is lost.</source>
        <translation>将照片逆时针旋转 90 度。没有任何损失。</translation>
    </message>
    <message>
        <source>Turn to the &amp;Right</source>
        <translation>向右旋转(&amp;R)</translation>
    </message>
    <message>
        <source>Turns the photo by a quarter, with the clock. Nothing is lost.</source>
        <translation>将照片顺时针旋转 90 度。没有任何损失。</translation>
    </message>
    <message>
        <source>&amp;Mirror</source>
        <translation>左右翻转(&amp;M)</translation>
    </message>
    <message>
        <source>Left becomes right, as for a slide that was scanned from behind.</source>
        <translation>左右互换，例如用于从背面扫描的幻灯胶片。</translation>
    </message>
    <message>
        <source>&amp;Crop and Straighten</source>
        <translation>裁剪和拉直(&amp;C)</translation>
    </message>
    <message>
        <source>Drag the frame to what is to be kept; the original stays whole.</source>
        <translation>拖动边框，框住要保留的部分；原图保持完整。</translation>
    </message>
    <message>
        <source>Name Th&amp;is Face…</source>
        <translation>为这张脸命名(&amp;I)…</translation>
    </message>
    <message>
        <source>Says who the selected face is.</source>
        <translation>注明所选的脸是谁。</translation>
    </message>
    <message>
        <source>Search &amp;Harder</source>
        <translation>更仔细地查找(&amp;H)</translation>
    </message>
    <message>
        <source>Searches this photo once more, also for faces that can hardly be made out.</source>
        <translation>再次查找这张照片，也包括几乎难以辨认的脸。</translation>
    </message>
    <message>
        <source>This Is a &amp;Face</source>
        <translation>这是脸(&amp;F)</translation>
    </message>
    <message>
        <source>Adds the place that may be a face to the faces of the photo.</source>
        <translation>把可能是脸的地方加入照片的脸中。</translation>
    </message>
    <message>
        <source>This Is N&amp;o Face</source>
        <translation>这不是脸(&amp;O)</translation>
    </message>
    <message>
        <source>Takes the place that may be a face away; it is not offered again.</source>
        <translation>去掉可能是脸的地方；不会再次提出。</translation>
    </message>
    <message>
        <source>Ne&amp;xt Place</source>
        <translation>下一处(&amp;X)</translation>
    </message>
    <message>
        <source>Shows the next place that may be a face.</source>
        <translation>显示下一处可能是脸的地方。</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::WindowHelp</name>
    <message>
        <source>There is no log, because its folder cannot be written to.</source>
        <translation>没有日志，因为无法写入日志文件夹。</translation>
    </message>
    <message>
        <source>The folder “%1” could not be shown.</source>
        <translation>无法显示文件夹“%1”。</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::WipeDivider</name>
    <message>
        <source>Divider between before and after</source>
        <translation>修复前与修复后之间的分隔线</translation>
    </message>
    <message>
        <source>The left and right arrow keys move it.</source>
        <translation>用左右方向键移动它。</translation>
    </message>
</context>
</TS>
