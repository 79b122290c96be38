"use strict";(()=>{var Hl=Object.defineProperty;var _=(t,e,r)=>()=>{if(r)throw r[0];try{return t&&(e=t(t=0)),e}catch(n){throw r=[n],n}};var Bl=(t,e)=>{for(var r in e)Hl(t,r,{get:e[r],enumerable:!0})};var ir,sr,bn,Vi,$t,Zi,K,Ki,kn,vn=_(()=>{ir=globalThis,sr=ir.ShadowRoot&&(ir.ShadyCSS===void 0||ir.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,bn=Symbol(),Vi=new WeakMap,$t=class{constructor(e,r,n){if(this._$cssResult$=!0,n!==bn)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=r}get styleSheet(){let e=this.o,r=this.t;if(sr&&e===void 0){let n=r!==void 0&&r.length===1;n&&(e=Vi.get(r)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),n&&Vi.set(r,e))}return e}toString(){return this.cssText}},Zi=t=>new $t(typeof t=="string"?t:t+"",void 0,bn),K=(t,...e)=>{let r=t.length===1?t[0]:e.reduce((n,i,s)=>n+(a=>{if(a._$cssResult$===!0)return a.cssText;if(typeof a=="number")return a;throw Error("Value passed to 'css' function must be a 'css' function result: "+a+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(i)+t[s+1],t[0]);return new $t(r,t,bn)},Ki=(t,e)=>{if(sr)t.adoptedStyleSheets=e.map(r=>r instanceof CSSStyleSheet?r:r.styleSheet);else for(let r of e){let n=document.createElement("style"),i=ir.litNonce;i!==void 0&&n.setAttribute("nonce",i),n.textContent=r.cssText,t.appendChild(n)}},kn=sr?t=>t:t=>t instanceof CSSStyleSheet?(e=>{let r="";for(let n of e.cssRules)r+=n.cssText;return Zi(r)})(t):t});var jl,Fl,ql,Wl,Gl,Vl,or,Yi,Zl,Kl,St,_n,Xi,Qi,we,ar=_(()=>{vn();vn();({is:jl,defineProperty:Fl,getOwnPropertyDescriptor:ql,getOwnPropertyNames:Wl,getOwnPropertySymbols:Gl,getPrototypeOf:Vl}=Object),or=globalThis,Yi=or.trustedTypes,Zl=Yi?Yi.emptyScript:"",Kl=or.reactiveElementPolyfillSupport,St=(t,e)=>t,_n={toAttribute(t,e){switch(e){case Boolean:t=t?Zl:null;break;case Object:case Array:t=t==null?t:JSON.stringify(t)}return t},fromAttribute(t,e){let r=t;switch(e){case Boolean:r=t!==null;break;case Number:r=t===null?null:Number(t);break;case Object:case Array:try{r=JSON.parse(t)}catch{r=null}}return r}},Xi=(t,e)=>!jl(t,e),Qi={attribute:!0,type:String,converter:_n,reflect:!1,useDefault:!1,hasChanged:Xi};Symbol.metadata??=Symbol("metadata"),or.litPropertyMetadata??=new WeakMap;we=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,r=Qi){if(r.state&&(r.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((r=Object.create(r)).wrapped=!0),this.elementProperties.set(e,r),!r.noAccessor){let n=Symbol(),i=this.getPropertyDescriptor(e,n,r);i!==void 0&&Fl(this.prototype,e,i)}}static getPropertyDescriptor(e,r,n){let{get:i,set:s}=ql(this.prototype,e)??{get(){return this[r]},set(a){this[r]=a}};return{get:i,set(a){let c=i?.call(this);s?.call(this,a),this.requestUpdate(e,c,n)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??Qi}static _$Ei(){if(this.hasOwnProperty(St("elementProperties")))return;let e=Vl(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(St("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(St("properties"))){let r=this.properties,n=[...Wl(r),...Gl(r)];for(let i of n)this.createProperty(i,r[i])}let e=this[Symbol.metadata];if(e!==null){let r=litPropertyMetadata.get(e);if(r!==void 0)for(let[n,i]of r)this.elementProperties.set(n,i)}this._$Eh=new Map;for(let[r,n]of this.elementProperties){let i=this._$Eu(r,n);i!==void 0&&this._$Eh.set(i,r)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let r=[];if(Array.isArray(e)){let n=new Set(e.flat(1/0).reverse());for(let i of n)r.unshift(kn(i))}else e!==void 0&&r.push(kn(e));return r}static _$Eu(e,r){let n=r.attribute;return n===!1?void 0:typeof n=="string"?n:typeof e=="string"?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){let e=new Map,r=this.constructor.elementProperties;for(let n of r.keys())this.hasOwnProperty(n)&&(e.set(n,this[n]),delete this[n]);e.size>0&&(this._$Ep=e)}createRenderRoot(){let e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return Ki(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,r,n){this._$AK(e,n)}_$ET(e,r){let n=this.constructor.elementProperties.get(e),i=this.constructor._$Eu(e,n);if(i!==void 0&&n.reflect===!0){let s=(n.converter?.toAttribute!==void 0?n.converter:_n).toAttribute(r,n.type);this._$Em=e,s==null?this.removeAttribute(i):this.setAttribute(i,s),this._$Em=null}}_$AK(e,r){let n=this.constructor,i=n._$Eh.get(e);if(i!==void 0&&this._$Em!==i){let s=n.getPropertyOptions(i),a=typeof s.converter=="function"?{fromAttribute:s.converter}:s.converter?.fromAttribute!==void 0?s.converter:_n;this._$Em=i;let c=a.fromAttribute(r,s.type);this[i]=c??this._$Ej?.get(i)??c,this._$Em=null}}requestUpdate(e,r,n,i=!1,s){if(e!==void 0){let a=this.constructor;if(i===!1&&(s=this[e]),n??=a.getPropertyOptions(e),!((n.hasChanged??Xi)(s,r)||n.useDefault&&n.reflect&&s===this._$Ej?.get(e)&&!this.hasAttribute(a._$Eu(e,n))))return;this.C(e,r,n)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(e,r,{useDefault:n,reflect:i,wrapped:s},a){n&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,a??r??this[e]),s!==!0||a!==void 0)||(this._$AL.has(e)||(this.hasUpdated||n||(r=void 0),this._$AL.set(e,r)),i===!0&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(r){Promise.reject(r)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[i,s]of this._$Ep)this[i]=s;this._$Ep=void 0}let n=this.constructor.elementProperties;if(n.size>0)for(let[i,s]of n){let{wrapped:a}=s,c=this[i];a!==!0||this._$AL.has(i)||c===void 0||this.C(i,void 0,s,c)}}let e=!1,r=this._$AL;try{e=this.shouldUpdate(r),e?(this.willUpdate(r),this._$EO?.forEach(n=>n.hostUpdate?.()),this.update(r)):this._$EM()}catch(n){throw e=!1,this._$EM(),n}e&&this._$AE(r)}willUpdate(e){}_$AE(e){this._$EO?.forEach(r=>r.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(r=>this._$ET(r,this[r])),this._$EM()}updated(e){}firstUpdated(e){}};we.elementStyles=[],we.shadowRootOptions={mode:"open"},we[St("elementProperties")]=new Map,we[St("finalized")]=new Map,Kl?.({ReactiveElement:we}),(or.reactiveElementVersions??=[]).push("2.1.2")});function cs(t,e){if(!Tn(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return es!==void 0?es.createHTML(e):e}function Ze(t,e,r=t,n){if(e===ae)return e;let i=n!==void 0?r._$Co?.[n]:r._$Cl,s=Pt(e)?void 0:e._$litDirective$;return i?.constructor!==s&&(i?._$AO?.(!1),s===void 0?i=void 0:(i=new s(t),i._$AT(t,r,n)),n!==void 0?(r._$Co??=[])[n]=i:r._$Cl=i),i!==void 0&&(e=Ze(t,i._$AS(t,e.values),i,n)),e}var xn,Ji,lr,es,wn,Ae,An,Yl,Ve,Rt,Pt,Tn,os,yn,Et,ts,rs,We,ns,is,as,$n,w,ls,Bp,ae,$,ss,Ge,us,Lt,cr,pt,Ke,ur,pr,hr,dr,ps,Ql,hs,Oe=_(()=>{xn=globalThis,Ji=t=>t,lr=xn.trustedTypes,es=lr?lr.createPolicy("lit-html",{createHTML:t=>t}):void 0,wn="$lit$",Ae=`lit$${Math.random().toFixed(9).slice(2)}$`,An="?"+Ae,Yl=`<${An}>`,Ve=document,Rt=()=>Ve.createComment(""),Pt=t=>t===null||typeof t!="object"&&typeof t!="function",Tn=Array.isArray,os=t=>Tn(t)||typeof t?.[Symbol.iterator]=="function",yn=`[ 	
\f\r]`,Et=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,ts=/-->/g,rs=/>/g,We=RegExp(`>|${yn}(?:([^\\s"'>=/]+)(${yn}*=${yn}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),ns=/'/g,is=/"/g,as=/^(?:script|style|textarea|title)$/i,$n=t=>(e,...r)=>({_$litType$:t,strings:e,values:r}),w=$n(1),ls=$n(2),Bp=$n(3),ae=Symbol.for("lit-noChange"),$=Symbol.for("lit-nothing"),ss=new WeakMap,Ge=Ve.createTreeWalker(Ve,129);us=(t,e)=>{let r=t.length-1,n=[],i,s=e===2?"<svg>":e===3?"<math>":"",a=Et;for(let c=0;c<r;c++){let l=t[c],b,p,d=-1,m=0;for(;m<l.length&&(a.lastIndex=m,p=a.exec(l),p!==null);)m=a.lastIndex,a===Et?p[1]==="!--"?a=ts:p[1]!==void 0?a=rs:p[2]!==void 0?(as.test(p[2])&&(i=RegExp("</"+p[2],"g")),a=We):p[3]!==void 0&&(a=We):a===We?p[0]===">"?(a=i??Et,d=-1):p[1]===void 0?d=-2:(d=a.lastIndex-p[2].length,b=p[1],a=p[3]===void 0?We:p[3]==='"'?is:ns):a===is||a===ns?a=We:a===ts||a===rs?a=Et:(a=We,i=void 0);let v=a===We&&t[c+1].startsWith("/>")?" ":"";s+=a===Et?l+Yl:d>=0?(n.push(b),l.slice(0,d)+wn+l.slice(d)+Ae+v):l+Ae+(d===-2?c:v)}return[cs(t,s+(t[r]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),n]},Lt=class t{constructor({strings:e,_$litType$:r},n){let i;this.parts=[];let s=0,a=0,c=e.length-1,l=this.parts,[b,p]=us(e,r);if(this.el=t.createElement(b,n),Ge.currentNode=this.el.content,r===2||r===3){let d=this.el.content.firstChild;d.replaceWith(...d.childNodes)}for(;(i=Ge.nextNode())!==null&&l.length<c;){if(i.nodeType===1){if(i.hasAttributes())for(let d of i.getAttributeNames())if(d.endsWith(wn)){let m=p[a++],v=i.getAttribute(d).split(Ae),x=/([.?@])?(.*)/.exec(m);l.push({type:1,index:s,name:x[2],strings:v,ctor:x[1]==="."?ur:x[1]==="?"?pr:x[1]==="@"?hr:Ke}),i.removeAttribute(d)}else d.startsWith(Ae)&&(l.push({type:6,index:s}),i.removeAttribute(d));if(as.test(i.tagName)){let d=i.textContent.split(Ae),m=d.length-1;if(m>0){i.textContent=lr?lr.emptyScript:"";for(let v=0;v<m;v++)i.append(d[v],Rt()),Ge.nextNode(),l.push({type:2,index:++s});i.append(d[m],Rt())}}}else if(i.nodeType===8)if(i.data===An)l.push({type:2,index:s});else{let d=-1;for(;(d=i.data.indexOf(Ae,d+1))!==-1;)l.push({type:7,index:s}),d+=Ae.length-1}s++}}static createElement(e,r){let n=Ve.createElement("template");return n.innerHTML=e,n}};cr=class{constructor(e,r){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=r}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:r},parts:n}=this._$AD,i=(e?.creationScope??Ve).importNode(r,!0);Ge.currentNode=i;let s=Ge.nextNode(),a=0,c=0,l=n[0];for(;l!==void 0;){if(a===l.index){let b;l.type===2?b=new pt(s,s.nextSibling,this,e):l.type===1?b=new l.ctor(s,l.name,l.strings,this,e):l.type===6&&(b=new dr(s,this,e)),this._$AV.push(b),l=n[++c]}a!==l?.index&&(s=Ge.nextNode(),a++)}return Ge.currentNode=Ve,i}p(e){let r=0;for(let n of this._$AV)n!==void 0&&(n.strings!==void 0?(n._$AI(e,n,r),r+=n.strings.length-2):n._$AI(e[r])),r++}},pt=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,r,n,i){this.type=2,this._$AH=$,this._$AN=void 0,this._$AA=e,this._$AB=r,this._$AM=n,this.options=i,this._$Cv=i?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,r=this._$AM;return r!==void 0&&e?.nodeType===11&&(e=r.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,r=this){e=Ze(this,e,r),Pt(e)?e===$||e==null||e===""?(this._$AH!==$&&this._$AR(),this._$AH=$):e!==this._$AH&&e!==ae&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):os(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==$&&Pt(this._$AH)?this._$AA.nextSibling.data=e:this.T(Ve.createTextNode(e)),this._$AH=e}$(e){let{values:r,_$litType$:n}=e,i=typeof n=="number"?this._$AC(e):(n.el===void 0&&(n.el=Lt.createElement(cs(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===i)this._$AH.p(r);else{let s=new cr(i,this),a=s.u(this.options);s.p(r),this.T(a),this._$AH=s}}_$AC(e){let r=ss.get(e.strings);return r===void 0&&ss.set(e.strings,r=new Lt(e)),r}k(e){Tn(this._$AH)||(this._$AH=[],this._$AR());let r=this._$AH,n,i=0;for(let s of e)i===r.length?r.push(n=new t(this.O(Rt()),this.O(Rt()),this,this.options)):n=r[i],n._$AI(s),i++;i<r.length&&(this._$AR(n&&n._$AB.nextSibling,i),r.length=i)}_$AR(e=this._$AA.nextSibling,r){for(this._$AP?.(!1,!0,r);e!==this._$AB;){let n=Ji(e).nextSibling;Ji(e).remove(),e=n}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},Ke=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,r,n,i,s){this.type=1,this._$AH=$,this._$AN=void 0,this.element=e,this.name=r,this._$AM=i,this.options=s,n.length>2||n[0]!==""||n[1]!==""?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=$}_$AI(e,r=this,n,i){let s=this.strings,a=!1;if(s===void 0)e=Ze(this,e,r,0),a=!Pt(e)||e!==this._$AH&&e!==ae,a&&(this._$AH=e);else{let c=e,l,b;for(e=s[0],l=0;l<s.length-1;l++)b=Ze(this,c[n+l],r,l),b===ae&&(b=this._$AH[l]),a||=!Pt(b)||b!==this._$AH[l],b===$?e=$:e!==$&&(e+=(b??"")+s[l+1]),this._$AH[l]=b}a&&!i&&this.j(e)}j(e){e===$?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},ur=class extends Ke{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===$?void 0:e}},pr=class extends Ke{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==$)}},hr=class extends Ke{constructor(e,r,n,i,s){super(e,r,n,i,s),this.type=5}_$AI(e,r=this){if((e=Ze(this,e,r,0)??$)===ae)return;let n=this._$AH,i=e===$&&n!==$||e.capture!==n.capture||e.once!==n.once||e.passive!==n.passive,s=e!==$&&(n===$||i);i&&this.element.removeEventListener(this.name,this,n),s&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},dr=class{constructor(e,r,n){this.element=e,this.type=6,this._$AN=void 0,this._$AM=r,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(e){Ze(this,e)}},ps={M:wn,P:Ae,A:An,C:1,L:us,R:cr,D:os,V:Ze,I:pt,H:Ke,N:pr,U:hr,B:ur,F:dr},Ql=xn.litHtmlPolyfillSupport;Ql?.(Lt,pt),(xn.litHtmlVersions??=[]).push("3.3.3");hs=(t,e,r)=>{let n=r?.renderBefore??e,i=n._$litPart$;if(i===void 0){let s=r?.renderBefore??null;n._$litPart$=i=new pt(e.insertBefore(Rt(),s),s,void 0,r??{})}return i._$AI(t),i}});var Sn,De,Xl,ds=_(()=>{ar();ar();Oe();Oe();Sn=globalThis,De=class extends we{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){let r=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=hs(r,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return ae}};De._$litElement$=!0,De.finalized=!0,Sn.litElementHydrateSupport?.({LitElement:De});Xl=Sn.litElementPolyfillSupport;Xl?.({LitElement:De});(Sn.litElementVersions??=[]).push("4.2.2")});var fs=_(()=>{});var F=_(()=>{ar();Oe();ds();fs()});var fr,ms=_(()=>{"use strict";fr=class{constructor(e){this.host=e;this.polite="";this.urgent="";e.addController(this)}#e;hostDisconnected(){this.silence()}say(e){this.#t(e,"")}interrupt(e){this.#t("",e)}silence(){clearTimeout(this.#e),this.polite=this.urgent="",this.host.requestUpdate()}#t(e,r){this.polite=e,this.urgent=r,this.host.requestUpdate(),clearTimeout(this.#e),this.#e=setTimeout(()=>this.silence(),1e3)}}});var bs,gs=_(()=>{bs={help:"هل أنت في خطر الآن؟ اتصل بالرقم ⁦112⁩. Veilig Thuis: ⁦0800-2000⁩، مجانًا، ليلًا ونهارًا."}});var vs,ks=_(()=>{vs={help:"In danger now? Call 112. Veilig Thuis: 0800-2000, free, day and night."}});var ys,_s=_(()=>{ys={launcher:"Chat",title:"Chat",exit:"Sluit snel",exitKeys:"3 keer Shift",exitMore:"Je gaat meteen naar een andere pagina. Dit gesprek is dan weg.",shiftsLeft:"Nog {count} keer Shift. Dan sluit deze pagina.",leaving:"De pagina wordt gesloten.",minimise:"Verberg de chat",conversation:"Gesprek",help:"Gevaar? Bel 112. Veilig Thuis: 0800-2000, gratis, dag en nacht.",mine:"Jij",bot:"Chatbot",safetyTitle:"Kan iemand meekijken? Lees dit eerst",safety:["Met ‘Sluit snel’ ga je meteen naar een andere pagina. Ook als je 3 keer op Shift drukt.","Met Escape verberg je de chat.","Je browser onthoudt wel dat je op deze website bent geweest. Dat kan de chat niet wissen.","Gebruik een privévenster, of een toestel waar niemand anders bij kan. Iemand kan ook software op je toestel zetten die meekijkt.","Deze chat zet niets op je toestel. Het gesprek is weg als je deze pagina verlaat."],suggested:"Je kunt bijvoorbeeld dit vragen:",suggestions:["Ik ben nu in gevaar","Hoeveel meldingen krijgt Veilig Thuis per jaar?","Welke inspectie toetst het werk van Veilig Thuis?","Wat zijn de oorzaken van de wachttijden?"],choices:"Kies een antwoord",question:"Je vraag",questionHint:"Typ liever geen namen of adressen.",questionKeys:"Enter verstuurt. Shift + Enter is een nieuwe regel.",send:"Verstuur",tooLongSoon:"Je kunt nog {count} tekens typen.",empty:"Typ eerst je vraag.",patience:"Even wachten. Ik beantwoord eerst je vorige vraag.",sending:"Wordt verstuurd",sent:"Verstuurd",unsent:"Niet verstuurd",retry:"Probeer opnieuw",typing:"De chatbot zoekt het op",newer:"Nieuw bericht",quote:"Letterlijk gezegd door {issuer}",date:"Datum",undated:"zonder datum",caveat:"Goed om te weten",plain:"In gewone taal",plainNote:"Dit is uitleg van deze chatbot. Het Landelijk Netwerk heeft dit niet zo gezegd.",readMore:"Lees de hele verklaring",newTab:"{host}, nieuw tabblad",fact:"Algemene informatie, geen uitspraak van het Landelijk Netwerk",factSource:"Bron",unchecked:"nog niet gecontroleerd door de beheerder",copy:"Kopieer met bron",copied:"Gekopieerd. De tekst staat nu op het klembord van dit toestel.",notCopied:"Kopiëren lukt hier niet. Selecteer de tekst en kopieer die zelf.",judge:"Heb je iets aan dit antwoord?",yes:"Ja",no:"Nee",judged:"Bedankt. We tellen alleen ja en nee, zonder tekst.",notJudged:"Dat is niet gelukt.",restart:"Begin opnieuw",wipe:"Wis gesprek",wiped:"Het gesprek is gewist. Op de server staat er niets meer van.",notWiped:"Je scherm is leeg. De server was niet te bereiken. Daar verdwijnt het gesprek vanzelf, een half uur na je laatste bericht.",hidden:"Het gesprek is verborgen.",unhide:"Laat het weer zien",unreachable:"De chatbot is nu niet te bereiken. Dat ligt niet aan jou. Je bericht is misschien niet aangekomen. Hulp krijg je hier:",tooMany:"Je stuurt veel berichten achter elkaar. Wacht {seconds} seconden en probeer het opnieuw. Hulp krijg je hier:",refused:"De chatbot kan dit bericht nu niet aannemen. Hulp krijg je hier:",call:"Bel"}});var ws,xs=_(()=>{ws={help:"Jesteś teraz w niebezpieczeństwie? Zadzwoń pod 112. Veilig Thuis: 0800-2000, bezpłatnie, całą dobę."}});var Ts,As=_(()=>{Ts={help:"Şu anda tehlikede misiniz? 112'yi arayın. Veilig Thuis: 0800-2000, ücretsiz, gece gündüz."}});function mr(t){let e=ic[t];return e?{lang:t,dir:t==="ar"?"rtl":"ltr",text:e}:null}function se(t,e){return t.replace(/\{(\w+)\}/g,(r,n)=>String(e[n]??r))}var k,ic,ee=_(()=>{"use strict";gs();ks();_s();xs();As();k=ys,ic={ar:bs.help,en:vs.help,pl:ws.help,tr:Ts.help}});var gr,$s=_(()=>{"use strict";F();ee();gr=class extends De{static{this.properties={server:{},heading:{},launcher:{},language:{},exitUrl:{attribute:"exit-url"},position:{reflect:!0},theme:{reflect:!0}}}constructor(){super(),this.server=document.baseURI,this.heading=k.title,this.launcher=k.launcher,this.language="nl",this.exitUrl="",this.position="right",this.theme="auto"}get address(){return new URL(this.server,document.baseURI).href}}});function Ss(t,e,r={}){return{method:t,body:JSON.stringify(e),headers:{"Content-Type":"application/json"},cache:"no-store",credentials:"omit",referrerPolicy:"no-referrer",...r}}function En(t){let e=new AbortController;return setTimeout(()=>e.abort(),15e3).unref?.(),t.addEventListener("abort",()=>e.abort()),e.signal}var Es=_(()=>{"use strict"});async function*Rs(t){let e=t.getReader(),r=new TextDecoder,n="",i=!1;try{for(;!i;){let s=await e.read();i=s.done;let a=(n+r.decode(s.value,{stream:!i})).split(`
`);n=i?"":a.pop()??"",yield*a.filter(c=>c.trim()).map(c=>JSON.parse(c))}}finally{i||e.cancel().catch(()=>{})}}var Ps=_(()=>{"use strict"});function Cs(t,e){return{kind:"refused",code:t,wait:sc(e)}}function Os(t){return t.kind==="lost"||t.kind==="refused"&&t.code==="busy"}function sc(t){let e=Math.ceil(Number(t.headers.get("retry-after")));return e>0&&e<=3600?e:10}var Ls,Ct,Ds=_(()=>{"use strict";Ls={kind:"answered"},Ct={kind:"lost"}});function Ms(t){let e=ht(t);switch(e.event){case"typing":case"end":return{event:e.event};case"message":return{event:"message",message:Pn(e)};case"error":return{event:"error",code:D(e.code)};default:return null}}function Pn(t){let e=ht(t);return{id:D(e.id),text:D(e.text),response:D(e.response),lang:D(e.lang)||"nl",dir:e.dir==="rtl"?"rtl":"ltr",quotes:Rn(e.quotes).map(oc),facts:Rn(e.facts).map(lc),choices:Rn(e.choices).map(D).filter(Boolean)}}function oc(t){let e=ht(t);return{text:D(e.text),source:D(e.source_line),issuer:D(e.issuer),date:D(e.date),url:D(e.url),frame:D(e.frame),notice:D(e.notice),caveat:D(e.caveat),plain:ac(e.plain)}}function ac(t){let e=typeof t=="string"?{nl:t}:ht(t);return Object.entries(e).map(([r,n])=>({lang:r,text:D(n)})).filter(r=>r.text)}function lc(t){let e=ht(t),r=ht(e.source);return{title:D(e.title),text:D(e.text),source:D(e.source)||D(e.source_name)||D(r.name),url:D(e.url)||D(e.source_url)||D(r.url),checked:e.checked===!0}}function D(t){return typeof t=="string"?t:""}function Rn(t){return Array.isArray(t)?t:[]}function ht(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)?t:{}}var Is=_(()=>{"use strict"});function Ns(t){let{messages:e}=t;return Array.isArray(e)?e.map(Pn):[]}var cc,Ot,zs=_(()=>{"use strict";Es();Ps();Ds();Is();cc=[500,2e3],Ot=class{constructor(e){this.server=e}#e=null;#t=null;#r=new Set;#n=new AbortController;request(e,r){return fetch(new URL(e,this.server),r)}pause(e){return new Promise(r=>setTimeout(r,e))}async open(){return this.#t??=this.#i().finally(()=>this.#t=null),this.#t}async send(e,r,n){let i=this.#n.signal,s=await this.#s(e,r,n);for(let a of cc){if(i.aborted||!Os(s))break;await this.pause(a*(1+Math.random()/2)),i.aborted||(s=await this.#s(e,r,n))}return s}async judge(e,r){try{return(await this.#l("POST","/chat/feedback",{session:this.#e,answer:e,helpful:r})).ok}catch{return!1}}async wipe(){let e=this.#e;if(this.#a(),!e)return[];let r=await this.#l("DELETE","/chat/session",{session:e});if(!r.ok)throw new Error(`status ${r.status}`);return Ns(await r.json())}leave(){let e=this.#e;this.#a(),e&&this.#l("DELETE","/chat/session",{session:e},{keepalive:!0}).catch(()=>{})}#a(){this.#n.abort(),this.#n=new AbortController,this.#e=null,this.#t=null,this.#r.clear()}async#i(){let e=this.#n.signal,r=await this.#l("POST","/chat/session",{},{signal:En(e)});if(!r.ok)throw new Error(`status ${r.status}`);let n=await r.json();return e.aborted||(this.#e=n.session),Ns(n)}async#s(e,r,n,i=!1){try{this.#e||await this.open();let s=await this.#c(e,r,n);if(s.kind!=="refused"||s.code!=="bad_session"||i)return s}catch{return Ct}return this.#e=null,this.#s(e,r,n,!0)}async#c(e,r,n){let i=this.#n.signal,s={session:this.#e,id:r,text:e},a=await this.#l("POST","/chat/message",s,{signal:En(i)});if(!a.body)return Ct;let c=Ct;for await(let l of Rs(a.body)){let b=Ms(l);if(i.aborted)return Ct;b?.event==="end"?c=Ls:b?.event==="error"?c=Cs(b.code,a):b&&this.#o(b)&&n(b)}return c}#o(e){return e.event!=="message"||!e.message.id?!0:this.#r.has(e.message.id)?!1:(this.#r.add(e.message.id),!0)}#l(e,r,n,i={}){return this.request(r,Ss(e,n,i))}}});var uc,Us,Bs,Hs,dt,Me,pc,js,Fs,br,Ln=_(()=>{Oe();({I:uc}=ps),Us=t=>t,Bs=t=>t.strings===void 0,Hs=()=>document.createComment(""),dt=(t,e,r)=>{let n=t._$AA.parentNode,i=e===void 0?t._$AB:e._$AA;if(r===void 0){let s=n.insertBefore(Hs(),i),a=n.insertBefore(Hs(),i);r=new uc(s,a,t,t.options)}else{let s=r._$AB.nextSibling,a=r._$AM,c=a!==t;if(c){let l;r._$AQ?.(t),r._$AM=t,r._$AP!==void 0&&(l=t._$AU)!==a._$AU&&r._$AP(l)}if(s!==i||c){let l=r._$AA;for(;l!==s;){let b=Us(l).nextSibling;Us(n).insertBefore(l,i),l=b}}}return r},Me=(t,e,r=t)=>(t._$AI(e,r),t),pc={},js=(t,e=pc)=>t._$AH=e,Fs=t=>t._$AH,br=t=>{t._$AR(),t._$AA.remove()}});var kr,Ye,Ie,ft=_(()=>{kr={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Ye=t=>(...e)=>({_$litDirective$:t,values:e}),Ie=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,r,n){this._$Ct=e,this._$AM=r,this._$Ci=n}_$AS(e,r){return this.update(e,r)}update(e,r){return this.render(...r)}}});function hc(t){this._$AN!==void 0?(vr(this),this._$AM=t,qs(this)):this._$AM=t}function dc(t,e=!1,r=0){let n=this._$AH,i=this._$AN;if(i!==void 0&&i.size!==0)if(e)if(Array.isArray(n))for(let s=r;s<n.length;s++)Dt(n[s],!1),vr(n[s]);else n!=null&&(Dt(n,!1),vr(n));else Dt(this,t)}var Dt,vr,qs,fc,_r,Ws=_(()=>{Ln();ft();ft();Dt=(t,e)=>{let r=t._$AN;if(r===void 0)return!1;for(let n of r)n._$AO?.(e,!1),Dt(n,e);return!0},vr=t=>{let e,r;do{if((e=t._$AM)===void 0)break;r=e._$AN,r.delete(t),t=e}while(r?.size===0)},qs=t=>{for(let e;e=t._$AM;t=e){let r=e._$AN;if(r===void 0)e._$AN=r=new Set;else if(r.has(t))break;r.add(t),fc(e)}};fc=t=>{t.type==kr.CHILD&&(t._$AP??=dc,t._$AQ??=hc)},_r=class extends Ie{constructor(){super(...arguments),this._$AN=void 0}_$AT(e,r,n){super._$AT(e,r,n),qs(this),this.isConnected=e._$AU}_$AO(e,r=!0){e!==this.isConnected&&(this.isConnected=e,e?this.reconnected?.():this.disconnected?.()),r&&(Dt(this,e),vr(this))}setValue(e){if(Bs(this._$Ct))this._$Ct._$AI(e,this);else{let r=[...this._$Ct._$AH];r[this._$Ci]=e,this._$Ct._$AI(r,this,0)}}disconnected(){}reconnected(){}}});var mt,On,Cn,gt,Gs=_(()=>{Oe();Ws();ft();mt=()=>new On,On=class{},Cn=new WeakMap,gt=Ye(class extends _r{render(t){return $}update(t,[e]){let r=e!==this.G;return r&&this.rt(void 0),(r||this.lt!==this.ct)&&(this.G=e,this.ht=t.options?.host,this.rt(this.ct=t.element)),$}rt(t){if(this.G!==void 0)if(this.isConnected||(t=void 0),typeof this.G=="function"){let e=this.ht??globalThis,r=Cn.get(e);r===void 0&&(r=new WeakMap,Cn.set(e,r)),r.get(this.G)!==void 0&&this.G.call(this.ht,void 0),r.set(this.G,t),t!==void 0&&this.G.call(this.ht,t)}else this.G.value=t}get lt(){return typeof this.G=="function"?Cn.get(this.ht??globalThis)?.get(this.G):this.G?.value}disconnected(){this.lt===this.ct&&this.rt(void 0)}reconnected(){this.rt(this.ct)}})});var Mt=_(()=>{Gs()});var yr,Vs=_(()=>{"use strict";Mt();ee();yr=class{constructor(e,r,n){this.host=e;this.announcer=r;this.say=n;this.field=mt();this.note="";this.length=0;this.submit=()=>{let e=this.field.value?.value.trim()??"";if(!e)return this.tell(k.empty);this.say(e)?this.clear():this.tell(k.patience)};this.choose=e=>{this.field.value?.focus({preventScroll:!0}),this.say(e)||this.tell(k.patience)};this.typed=()=>{this.note="",this.length=this.field.value?.value.length??0,this.host.requestUpdate()};this.copy=async e=>{let r=navigator.clipboard?.writeText(e)??Promise.reject(new Error("no clipboard"));this.tell(await r.then(()=>k.copied,()=>k.notCopied))}}typedBeside(e,r){e.key.length===1&&e.key!==" "&&!e.ctrlKey&&!e.metaKey&&!e.altKey&&e.target===r&&this.field.value?.focus()}clear(){this.field.value&&(this.field.value.value=""),this.typed()}tell(e){this.note=e,this.announcer.say(e)}}});var xr,Zs=_(()=>{"use strict";xr=class{#e=0;#t=0;#r=!1;down(e,r){e==="Shift"?this.#r=this.#r||!r:this.reset()}up(e,r){return e!=="Shift"||!this.#r?null:(this.#r=!1,this.#e=r-this.#t>5e3?1:this.#e+1,this.#t=r,3-this.#e)}reset(){this.#e=0,this.#r=!1}}});function Ks(t){try{let e=new URL(t||Dn,document.baseURI);return["https:","http:"].includes(e.protocol)?e.href:Dn}catch{return Dn}}var Dn,wr,Ys=_(()=>{"use strict";Zs();ee();Dn="https://www.knmi.nl/nederland-nu/weer/verwachtingen",wr=class{constructor(e,r){this.host=e;this.announcer=r;e.addController(this)}#e=new xr;hostConnected(){window.addEventListener("keydown",this.#t,!0),window.addEventListener("keyup",this.#r,!0),window.addEventListener("pagehide",this.#n),window.addEventListener("pageshow",this.#a)}hostDisconnected(){window.removeEventListener("keydown",this.#t,!0),window.removeEventListener("keyup",this.#r,!0),window.removeEventListener("pagehide",this.#n),window.removeEventListener("pageshow",this.#a)}#t=e=>{this.host.isOpen&&(this.#e.down(e.key,e.repeat),!(e.key!=="Escape"||e.isComposing)&&(e.preventDefault(),this.host.minimise()))};#r=e=>{if(!this.host.isOpen)return;let r=this.#e.up(e.key,e.timeStamp);r===0?this.host.leave():r===1&&this.announcer.interrupt(se(k.shiftsLeft,{count:r}))};#n=()=>{this.#e.reset(),this.host.gone()};#a=e=>{e.persisted&&this.host.back()}}});function mc(t,e){let r=e.querySelector("header")?.clientHeight??0;e.scrollTop+=t.getBoundingClientRect().top-e.getBoundingClientRect().top-r-12}var Ar,Qs=_(()=>{"use strict";Ar=class{constructor(e){this.host=e;this.hasNewer=!1;this.#e=!0;this.#t=0;this.#r=0}#e;#t;#r;look(e){let r=e.length>this.#r;this.#r=e.length,r&&(this.#e||e.at(-1)?.kind==="mine"?this.toNewest():this.#n(!0))}scrolled(){let{scrollTop:e=0,scrollHeight:r=0,clientHeight:n=0}=this.#a()??{},i=r-e-n<80;this.#e=i||this.#e&&e>=this.#t,this.#t=e,i&&this.#n(!1)}toNewest(){this.#e=!0,this.#n(!1);let e=this.host.renderRoot.querySelectorAll(".log > .mine"),r=this.#a();r&&e.length&&mc(e[e.length-1],r),this.#t=r?.scrollTop??0}#n(e){this.hasNewer!==e&&(this.hasNewer=e,this.host.requestUpdate())}#a(){let e=this.host.renderRoot.querySelector(".scroll");return e&&getComputedStyle(e).overflowY!=="visible"?e:this.host.renderRoot.querySelector(".panel")}}});function Xs(t){t.hidden=!1,t.showPopover?.(),document.documentElement.style.setProperty("visibility","hidden","important")}function Js(t){t.hidden||(t.hidden=!0,document.documentElement.style.removeProperty("visibility"))}var eo=_(()=>{"use strict"});var gc,Tr,to=_(()=>{"use strict";Mt();eo();gc="(max-width: 40rem), (max-height: 26rem)",Tr=class{constructor(){this.launcher=mt();this.dialog=mt();this.cover=mt();this.isOpen=!1}show(){matchMedia(gc).matches?this.dialog.value?.showModal():this.dialog.value?.show(),this.dialog.value?.focus()}hide(){this.dialog.value?.close()}blank(){this.cover.value&&Xs(this.cover.value)}unblank(){this.cover.value&&Js(this.cover.value)}}});function It(){let t=crypto.getRandomValues(new Uint8Array(12));return Array.from(t,e=>e.toString(16).padStart(2,"0")).join("")}function ro(t){return{kind:"mine",id:It(),text:t,delivery:"sending"}}function Mn(t,e=!1){return{kind:"answer",id:It(),message:t,vote:null,isGreeting:e}}function no(t,e=0){return{kind:"broken",id:It(),code:t,wait:e}}function Nt(t,e){return t.map(r=>r.id===e.id?e:r)}function $r(t){return t.filter(e=>e.kind!=="broken")}function Sr(t){return t.some(e=>e.kind==="mine")}function io(t,e){return t.filter(n=>n.kind==="answer"&&n.message.lang!=="nl").at(-1)?.message.lang??e}var Er=_(()=>{"use strict"});var Rr,so=_(()=>{"use strict";Rr=class{constructor(e){this.host=e;e.addController(this)}#e=matchMedia("(prefers-color-scheme: dark)");get isOfPage(){return getComputedStyle(this.host.parentElement??document.documentElement).colorScheme.includes("dark")}hostConnected(){this.#e.addEventListener("change",this.#t)}hostDisconnected(){this.#e.removeEventListener("change",this.#t)}#t=()=>this.host.requestUpdate()}});var oo,ao=_(()=>{"use strict";F();oo=K`
  .danger,
  .broken {
    border: 2px solid var(--_danger) !important;
    background: var(--_danger-bg) !important;
    font-size: calc(1.0625 * var(--_rem));
  }
  .calls,
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: calc(0.5 * var(--_rem));
    margin: calc(0.625 * var(--_rem)) 0 0;
  }
  .helplines {
    margin: calc(0.5 * var(--_rem)) 0;
  }
  .helplines li {
    display: grid;
    grid-template-columns: calc(11.5 * var(--_rem)) 1fr;
    align-items: center;
    gap: calc(0.25 * var(--_rem)) calc(0.625 * var(--_rem));
    margin: 0 0 calc(0.375 * var(--_rem));
    font-size: calc(0.9375 * var(--_rem));
    line-height: 1.3;
  }
  .judge {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(0.25 * var(--_rem)) calc(0.75 * var(--_rem));
    margin: calc(0.625 * var(--_rem)) 0 0;
    font-size: calc(0.875 * var(--_rem));
  }
  .safety {
    margin: 0 0 calc(0.75 * var(--_rem));
    padding: 0 calc(0.75 * var(--_rem));
    border: 1px solid var(--_line);
    border-radius: calc(0.5 * var(--_rem));
  }
  summary {
    padding: calc(0.5 * var(--_rem)) 0;
    font-weight: 600;
    cursor: pointer;
  }
  .safety ul {
    padding: 0 0 calc(0.5 * var(--_rem)) calc(1.25 * var(--_rem));
    list-style: disc;
  }
  .safety li {
    margin: 0 0 calc(0.25 * var(--_rem));
  }
  .suggested {
    margin: calc(0.25 * var(--_rem)) 0 0;
    font-weight: 600;
  }
  .wiped {
    margin: var(--_rem) 0 calc(0.5 * var(--_rem));
  }
  .typing {
    display: flex;
    align-items: center;
    gap: calc(0.5 * var(--_rem));
    color: var(--_muted);
  }
  .dots {
    display: inline-flex;
    gap: calc(0.25 * var(--_rem));
  }
  .dots i {
    width: calc(0.375 * var(--_rem));
    height: calc(0.375 * var(--_rem));
    border-radius: 50%;
    background: currentColor;
  }
  @media (prefers-reduced-motion: no-preference) {
    .dots i {
      animation: wait 1s ease-in-out 4 alternate; /* stops within five seconds: WCAG 2.2.2 */
    }
    .dots i:nth-child(2) {
      animation-delay: 150ms;
    }
    .dots i:nth-child(3) {
      animation-delay: 300ms;
    }
    @keyframes wait {
      to {
        opacity: 0.25;
      }
    }
  }
  @media (forced-colors: active) {
    .launcher,
    .send,
    .newer,
    .exit,
    .minimise,
    .quiet {
      border-color: ButtonBorder;
    }
    .exit {
      border-width: 4px;
    }
    .quiet {
      margin-inline: 0;
    }
    .tools {
      padding-block-start: calc(0.375 * var(--_rem));
    }
    .dots i {
      background: CanvasText;
    }
  }
`});var lo,co=_(()=>{"use strict";F();lo=K`
  .frame {
    margin: calc(0.75 * var(--_rem)) 0 calc(0.25 * var(--_rem));
  }
  .quote {
    margin: calc(0.75 * var(--_rem)) 0 0;
    padding: calc(0.625 * var(--_rem)) calc(0.75 * var(--_rem));
    border: 1px solid var(--_line);
    border-inline-start: calc(0.3125 * var(--_rem)) solid var(--_action);
    border-radius: calc(0.25 * var(--_rem));
    background: var(--_quote);
  }
  .label {
    margin: 0 0 calc(0.25 * var(--_rem));
    font-size: calc(0.8125 * var(--_rem));
    font-weight: 600;
    color: var(--_muted);
  }
  blockquote {
    margin: 0 0 calc(0.625 * var(--_rem));
    font-size: calc(1.0625 * var(--_rem));
  }
  figcaption {
    padding-block-start: calc(0.5 * var(--_rem));
    border-block-start: 1px solid var(--_line);
    font-size: calc(0.875 * var(--_rem));
  }
  figcaption p {
    margin: 0 0 calc(0.25 * var(--_rem));
  }
  .notice {
    margin-block: calc(0.5 * var(--_rem));
    padding: calc(0.375 * var(--_rem)) calc(0.5 * var(--_rem));
    border: 1px solid currentColor;
    border-radius: calc(0.25 * var(--_rem));
    background: var(--_help);
    color: var(--_help-text);
  }
  .plain {
    margin: calc(0.5 * var(--_rem)) 0 0;
    padding: calc(0.5 * var(--_rem)) calc(0.75 * var(--_rem));
    border: 1px solid var(--_line);
    border-radius: calc(0.75 * var(--_rem));
    background: var(--_mine);
  }
  .fact {
    margin: calc(0.75 * var(--_rem)) 0 0;
    padding: calc(0.625 * var(--_rem)) calc(0.75 * var(--_rem));
    border: 2px dashed var(--_fact-line);
    border-radius: calc(0.75 * var(--_rem));
    background: var(--_fact);
    font-size: calc(0.9375 * var(--_rem));
  }
  .badge {
    width: fit-content;
    margin: calc(0.5 * var(--_rem)) 0 0;
    padding: 0 calc(0.5 * var(--_rem));
    border: 1px solid currentColor;
    border-radius: var(--_rem);
    font-size: calc(0.8125 * var(--_rem));
  }
`});var uo,po=_(()=>{"use strict";F();uo=K`
  button,
  .call {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: calc(0.5 * var(--_rem));
    min-height: calc(2.75 * var(--_rem));
    margin: 0;
    padding: calc(0.375 * var(--_rem)) calc(0.875 * var(--_rem));
    border: 2px solid transparent;
    border-radius: calc(0.5 * var(--_rem));
    font: inherit;
    font-weight: 600;
    line-height: 1.25;
    text-align: start;
    cursor: pointer;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .panel:focus-visible,
  .scroll:focus-visible {
    outline-offset: -3px;
  }
  .log > li:focus {
    outline: none;
  }
  .launcher,
  .send,
  .newer {
    border-color: var(--_action-border);
    background: var(--_action);
    color: var(--_on-action);
  }
  .launcher {
    min-height: calc(3.25 * var(--_rem));
    padding: calc(0.5 * var(--_rem)) calc(1.25 * var(--_rem));
    border-radius: calc(2 * var(--_rem));
    box-shadow: 0 calc(0.125 * var(--_rem)) calc(0.5 * var(--_rem)) rgb(0 0 0 / 30%);
  }
  .exit {
    border-color: var(--_exit);
    background: var(--_exit);
    color: #fff;
    white-space: nowrap;
  }
  .minimise {
    width: calc(2.75 * var(--_rem));
    padding: 0;
    border-color: transparent;
    background: none;
    color: inherit;
  }
  .quiet {
    min-height: calc(2 * var(--_rem));
    padding: calc(0.125 * var(--_rem)) calc(0.375 * var(--_rem));
    margin-inline: calc(-0.375 * var(--_rem));
    background: none;
    color: var(--_link);
    font-size: calc(0.9375 * var(--_rem));
    font-weight: 500;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .choice {
    border: 1px solid var(--_link);
    background: var(--_surface);
    color: var(--_link);
    font-weight: 500;
  }
  .call {
    border-color: var(--_danger);
    background: var(--_surface);
    color: var(--_danger);
    text-decoration: none;
    white-space: nowrap;
  }
  @media (hover: hover) {
    .quiet:hover,
    .root a:hover {
      text-decoration-thickness: 2px;
    }
    .choice:hover,
    .call:hover {
      box-shadow: inset 0 0 0 1px currentColor;
    }
    .launcher:hover,
    .send:hover,
    .newer:hover,
    .exit:hover {
      text-decoration: underline;
      filter: brightness(0.9);
    }
  }
  .root a:not(.call) {
    color: var(--_link);
    text-underline-offset: 0.15em;
  }
  a[href^="tel:"],
  .number {
    white-space: nowrap;
  }
  .help a:not(.call) {
    color: inherit;
  }
`});var ho,fo=_(()=>{"use strict";F();ho=K`
  ol,
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  p {
    margin: 0 0 calc(0.5 * var(--_rem));
  }
  p:last-child {
    margin-block-end: 0;
  }
  .log > li {
    margin: 0 0 calc(0.75 * var(--_rem));
    padding: calc(0.625 * var(--_rem)) calc(0.75 * var(--_rem));
    border: 1px solid var(--_line);
    border-radius: calc(0.75 * var(--_rem));
    content-visibility: auto;
    contain-intrinsic-size: auto calc(8 * var(--_rem));
  }
  /* What is scrolled to must have its true height at once. */
  .log > li:nth-last-child(-n + 6) {
    content-visibility: visible;
  }
  .theirs {
    background: var(--_theirs);
    border-start-start-radius: calc(0.125 * var(--_rem)) !important;
  }
  .mine {
    width: fit-content;
    max-width: 85%;
    margin-inline-start: auto !important;
    background: var(--_mine);
    border-start-end-radius: calc(0.125 * var(--_rem)) !important;
  }
  .speaker {
    margin: 0;
    font-size: calc(0.8125 * var(--_rem));
    font-weight: 600;
    color: var(--_muted);
  }
  .words ul {
    padding-inline-start: calc(1.25 * var(--_rem));
    list-style: disc;
  }
  .mine .words {
    margin: 0;
    white-space: pre-wrap;
  }
  .delivery {
    margin: calc(0.125 * var(--_rem)) 0 0;
    font-size: calc(0.8125 * var(--_rem));
    text-align: end;
    color: var(--_muted);
  }
  .unsent {
    color: var(--_danger);
    font-weight: 600;
  }
  .unsent .quiet {
    margin-inline-start: calc(0.25 * var(--_rem));
  }
`});var mo,go=_(()=>{"use strict";F();mo=K`
  form {
    padding: calc(0.5 * var(--_rem)) calc(0.75 * var(--_rem)) 0;
  }
  label {
    font-weight: 600;
  }
  .above {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 calc(0.5 * var(--_rem));
    margin: 0 0 calc(0.125 * var(--_rem));
  }
  .field {
    display: flex;
    align-items: flex-end;
    gap: calc(0.5 * var(--_rem));
  }
  textarea {
    flex: 1;
    min-width: 0;
    min-height: calc(2.75 * var(--_rem));
    max-height: calc(8 * var(--_rem));
    margin: 0;
    padding: calc(0.5 * var(--_rem)) calc(0.625 * var(--_rem));
    border: 1px solid var(--_border);
    border-radius: calc(0.5 * var(--_rem));
    background: var(--_surface);
    color: inherit;
    font: inherit;
    resize: none;
    field-sizing: content;
  }
  .small {
    margin: calc(0.125 * var(--_rem)) 0 0;
    font-size: calc(0.8125 * var(--_rem));
    line-height: 1.4;
    color: var(--_muted);
  }
  a .small {
    color: inherit;
  }
  .note:empty {
    display: none;
  }
  @media (max-width: 26rem) {
    .send-word {
      display: none;
    }
  }
`});var bo,ko=_(()=>{"use strict";F();bo=K`
  .root {
    all: initial;
    --_rem: 1em;
    font: medium/1.5 var(--_font);
    color: var(--_text);
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
  }
  .root *,
  .root *::before {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .icon {
    width: 1.25em;
    height: 1.25em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 2.25;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .launcher {
    position: fixed;
    z-index: 2147483000;
    inset-block-end: max(var(--_rem), env(safe-area-inset-bottom));
    inset-inline-end: max(var(--_rem), env(safe-area-inset-right));
  }
  :host([position="left"]) .launcher,
  :host([position="left"]) .panel {
    inset-inline: max(var(--_rem), env(safe-area-inset-left)) auto;
  }
  .panel {
    position: fixed;
    z-index: 2147483001;
    inset: auto max(var(--_rem), env(safe-area-inset-right)) max(var(--_rem), env(safe-area-inset-bottom)) auto;
    width: calc(28 * var(--_rem));
    max-width: calc(100vw - (2 * var(--_rem)));
    height: calc(48 * var(--_rem));
    max-height: calc(100vh - (2 * var(--_rem)));
    margin: 0;
    padding: 0;
    border: 1px solid var(--_border);
    border-radius: calc(0.75 * var(--_rem));
    overflow: clip; /* "hidden" could still be scrolled by a browser that looks for the focus */
    background: var(--_surface);
    color: inherit;
    box-shadow: 0 calc(0.5 * var(--_rem)) calc(2 * var(--_rem)) rgb(0 0 0 / 25%);
  }
  .panel[open] {
    display: flex;
    flex-direction: column;
  }
  .panel::backdrop {
    background: var(--_surface);
  }
  header {
    display: flex;
    flex: none;
    align-items: center;
    gap: calc(0.5 * var(--_rem));
    padding: calc(0.5 * var(--_rem)) calc(0.75 * var(--_rem));
    border-block-end: 1px solid var(--_line);
    background: var(--_surface);
  }
  h2 {
    flex: 1;
    margin: 0;
    font-size: var(--_rem);
    font-weight: 600;
    text-align: center;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .exit-keys {
    font-size: calc(0.8125 * var(--_rem));
    line-height: 1.2;
    color: var(--_muted);
  }
  .scroll {
    flex: 1 1 auto;
    min-height: calc(4 * var(--_rem));
    padding: calc(0.75 * var(--_rem));
    overflow-y: auto;
    overscroll-behavior: contain;
  }
  footer {
    flex: none;
    border-block-start: 1px solid var(--_line);
  }
  .help {
    padding: calc(0.375 * var(--_rem)) calc(0.75 * var(--_rem));
    font-size: calc(0.875 * var(--_rem));
    font-weight: 600;
    line-height: 1.4;
    text-align: center;
    background: var(--_help);
    color: var(--_help-text);
  }
  .help p {
    margin: 0;
  }
  .help a {
    color: inherit;
  }
  .newer {
    align-self: center;
    flex: none;
    position: relative;
    z-index: 1;
    margin: calc(-3.25 * var(--_rem)) 0 calc(0.5 * var(--_rem));
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(0.25 * var(--_rem)) var(--_rem);
    margin: 0;
  }
  .tools {
    justify-content: space-between;
    padding: calc(0.125 * var(--_rem)) calc(0.75 * var(--_rem)) max(calc(0.375 * var(--_rem)), env(safe-area-inset-bottom));
  }
`});var vo,_o=_(()=>{"use strict";F();vo=K`
  .cover:not([hidden]) {
    position: fixed;
    z-index: 2147483647;
    inset: 0;
    display: block !important;
    visibility: visible;
    width: 100vw;
    height: 100vh;
    max-width: none;
    max-height: none;
    margin: 0;
    padding: 0;
    border: 0;
    background: #fff;
  }
  /* The same bounds as SMALL in frame.ts, where the panel is a modal dialog. */
  @media (max-width: 40rem), (max-height: 26rem) {
    .panel {
      inset: 0 !important;
      width: 100vw;
      max-width: none;
      height: 100vh;
      height: 100dvh;
      max-height: none;
      border: 0;
      border-radius: 0;
    }
  }
  /* 400 percent zoom: everything scrolls as one page below the button that leaves. */
  @media (max-height: 26rem) {
    .panel[open] {
      display: block;
      overflow-y: auto;
    }
    header {
      position: sticky;
      z-index: 1;
      inset-block-start: 0;
      padding: calc(0.25 * var(--_rem)) calc(0.5 * var(--_rem));
    }
    .scroll {
      overflow: visible;
    }
    footer {
      display: contents;
    }
    .help {
      position: sticky;
      z-index: 1;
      inset-block-end: 0;
      padding-block: 0;
    }
  }
  @media (hover: none), (max-width: 26rem) {
    .keys {
      display: none;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .panel[open] {
      animation: rise 120ms ease-out;
    }
    @keyframes rise {
      from {
        opacity: 0;
        transform: translateY(calc(0.5 * var(--_rem)));
      }
    }
  }
`});var yo,xo=_(()=>{"use strict";F();yo=K`
  :host {
    display: contents !important;
  }
  .root {
    --_action: var(--vt-chat-action-bg, var(--utrecht-button-primary-action-background-color, #154273));
    --_on-action: var(--vt-chat-action-color, var(--utrecht-button-primary-action-color, #fff));
    --_action-border: var(--vt-chat-action-border-color, var(--utrecht-button-primary-action-border-color, var(--_action)));
    --_focus: var(--vt-chat-focus-color, var(--utrecht-focus-outline-color, #154273));
    --_surface: var(--vt-chat-surface, var(--utrecht-document-background-color, #fff));
    --_text: var(--vt-chat-text, var(--utrecht-document-color, #1b1b1b));
    --_link: var(--vt-chat-link, var(--utrecht-link-color, #154273));
    --_border: var(--vt-chat-field-border, var(--utrecht-form-control-border-color, #6b6b6b));
    --_font: var(--vt-chat-font, var(--utrecht-document-font-family, system-ui, sans-serif));
    --_muted: #4d4d4d;
    --_line: #c9ced4;
    --_theirs: #f3f5f7;
    --_mine: #dfeaf4;
    --_quote: #fff;
    --_help: #fff4d6;
    --_help-text: #3d2c00;
    --_exit: #b3261e;
    --_danger: #b3261e;
    --_danger-bg: #fdeceb;
    --_fact: #eef6ec;
    --_fact-line: #3d6b35;
    color-scheme: light;
  }
  @media (prefers-color-scheme: dark) {
    :host(:not([theme="light"])) .root {
      --_action: var(--vt-chat-dark-action-bg, #9cc7f0);
      --_on-action: var(--vt-chat-dark-action-color, #0c1a28);
      --_action-border: var(--_action);
      --_focus: #ffd466;
      --_surface: #14181d;
      --_text: #f0f2f4;
      --_link: #a9d1f7;
      --_border: #9aa4af;
      --_muted: #bcc4cc;
      --_line: #46505b;
      --_theirs: #20262d;
      --_mine: #1d3a56;
      --_quote: #14181d;
      --_help: #3a2f0c;
      --_help-text: #ffe9ad;
      --_exit: #b3261e;
      --_danger: #ff8f87;
      --_danger-bg: #3a1715;
      --_fact: #1a2a1b;
      --_fact-line: #93c98a;
      color-scheme: dark;
    }
    /* The page has colours for the dark, so they come before ours there too. */
    :host(:not([theme="light"])) .dark-page {
      --_action: var(--vt-chat-dark-action-bg, var(--vt-chat-action-bg, var(--utrecht-button-primary-action-background-color, #9cc7f0)));
      --_on-action: var(--vt-chat-dark-action-color, var(--vt-chat-action-color, var(--utrecht-button-primary-action-color, #0c1a28)));
      --_focus: var(--vt-chat-focus-color, var(--utrecht-focus-outline-color, #ffd466));
      --_surface: var(--vt-chat-surface, var(--utrecht-document-background-color, #14181d));
      --_text: var(--vt-chat-text, var(--utrecht-document-color, #f0f2f4));
      --_link: var(--vt-chat-link, var(--utrecht-link-color, #a9d1f7));
      --_border: var(--vt-chat-field-border, var(--utrecht-form-control-border-color, #9aa4af));
      --_quote: var(--_surface);
    }
  }
  /* Bubbles in the shades of the house, whatever it is. */
  @supports (color: color-mix(in srgb, red, blue)) {
    .root {
      --_theirs: color-mix(in srgb, var(--_text) 5%, var(--_surface)) !important;
      --_mine: color-mix(in srgb, var(--_action) 14%, var(--_surface)) !important;
    }
  }
  @media (prefers-contrast: more) {
    .root {
      --_line: var(--_text) !important;
      --_muted: var(--_text) !important;
      --_border: var(--_text) !important;
    }
  }
`});var wo,Ao=_(()=>{"use strict";ao();co();po();fo();go();ko();_o();xo();try{CSS.registerProperty({name:"--_rem",syntax:"<length>",inherits:!0,initialValue:"16px"})}catch{}wo=[yo,bo,vo,uo,mo,ho,lo,oo]});var Pr,In=_(()=>{Pr=[{number:"112",name:"Alarmnummer, bij acuut gevaar"},{number:"0800-2000",name:"Veilig Thuis, gratis, dag en nacht"},{number:"113",name:"113 Zelfmoordpreventie, gratis en anoniem, dag en nacht"},{number:"0800-0113",name:"113 Zelfmoordpreventie, gratis en anoniem, dag en nacht"},{number:"0800-0432",name:"Kindertelefoon, gratis en anoniem"},{number:"0800-0188",name:"Centrum Seksueel Geweld, gratis, dag en nacht"}]});function So(t){return t.split(To).map(e=>({text:e,isNumber:To.test(e)}))}function Cr(t,e){try{let r=new URL(t,e);return r.protocol==="https:"||r.origin===new URL(e).origin?r:null}catch{return null}}function Eo(t){return t.replace(kc,`$1${k.readMore}`)}function Nn(t){return`tel:${t.replaceAll("-","")}`}function Ro(t){let e=[...t.matchAll($o)].map(r=>r[2]??"");return[...new Set(e.filter(r=>Lr.includes(r)))]}function Po(t,e){for(let r of vc(t))r.replaceWith(..._c(r.data,e))}function zn(t){t.target="_blank",t.rel="noopener noreferrer"}function vc(t){let e=document.createTreeWalker(t,NodeFilter.SHOW_TEXT),r=[];for(;e.nextNode();)r.push(e.currentNode);return r.filter(n=>!n.parentElement?.closest("a"))}function _c(t,e){let r=[],n=0;for(let i of t.matchAll($o)){let s=i[2]??"",a=i.index+(i[1]??"").length;r.push(t.slice(n,a),yc(s,e)),n=a+s.length}return[...r,t.slice(n)]}function yc(t,e){let r=document.createElement("a");return r.textContent=t,Lr.includes(t)?(r.href=Nn(t),r.dir="ltr"):(r.href=t.startsWith("/")?new URL(t,e).href:`https://${t}`,t.startsWith("/")&&(r.textContent=`${k.readMore} (${se(k.newTab,{host:r.host})})`),zn(r)),r}var Lr,$o,kc,To,Qe=_(()=>{"use strict";In();ee();Lr=Pr.map(t=>t.number).sort((t,e)=>e.length-t.length),$o=new RegExp(`(^|[^\\w@/.-])(/bron/[a-z0-9-]+|[a-z0-9-]+\\.nl|${Lr.join("|")})(?![\\w-])`,"g"),kc=/(^|[\s(])\/bron\/[a-z0-9-]+/g,To=new RegExp(`(${Lr.filter(t=>t.includes("-")).join("|")})`)});function xc(t,e){this.v=t,this.k=e}function Lo(t,e){(e==null||e>t.length)&&(e=t.length);for(var r=0,n=Array(e);r<e;r++)n[r]=t[r];return n}function wc(t){if(Array.isArray(t))return t}function Ac(t,e){var r=t==null?null:typeof Symbol<"u"&&t[Symbol.iterator]||t["@@iterator"];if(r!=null){var n,i,s,a,c=[],l=!0,b=!1;try{if(s=(r=r.call(t)).next,e===0){if(Object(r)!==r)return;l=!1}else for(;!(l=(n=s.call(r)).done)&&(c.push(n.value),c.length!==e);l=!0);}catch(p){b=!0,i=p}finally{try{if(!l&&r.return!=null&&(a=r.return(),Object(a)!==a))return}finally{if(b)throw i}}return c}}function Tc(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function $c(t,e){return wc(t)||Ac(t,e)||Sc(t,e)||Tc()}function Sc(t,e){if(t){if(typeof t=="string")return Lo(t,e);var r={}.toString.call(t).slice(8,-1);return r==="Object"&&t.constructor&&(r=t.constructor.name),r==="Map"||r==="Set"?Array.from(t):r==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(r)?Lo(t,e):void 0}}function Or(t){var e,r;function n(s,a){try{var c=t[s](a),l=c.value,b=l instanceof xc;Promise.resolve(b?l.v:l).then(function(p){if(b){var d=s==="return"&&l.k?s:"next";if(!l.k||p.done)return n(d,p);p=t[d](p).value}i(!!c.done,p)},function(p){n("throw",p)})}catch(p){i(2,p)}}function i(s,a){s===2?e.reject(a):e.resolve({value:a,done:s}),(e=e.next)?n(e.key,e.arg):r=null}this._invoke=function(s,a){return new Promise(function(c,l){var b={key:s,arg:a,resolve:c,reject:l,next:null};r?r=r.next=b:(e=r=b,n(s,a))})},typeof t.return!="function"&&(this.return=void 0)}function M(t){return function(e){for(var r=arguments.length,n=new Array(r>1?r-1:0),i=1;i<r;i++)n[i-1]=arguments[i];return Ir(t,e,n)}}function Zo(t){return function(){for(var e=arguments.length,r=new Array(e),n=0;n<e;n++)r[n]=arguments[n];return Kn(t,r)}}function L(t,e){let r=arguments.length>2&&arguments[2]!==void 0?arguments[2]:Xe;if(Co&&Co(t,null),!bt(e))return t;let n=e.length;for(;n--;){let i=e[n];if(typeof i=="string"){let s=r(i);s!==i&&(Rc(e)||(e[n]=s),i=s)}t[i]=!0}return t}function zc(t){for(let e=0;e<t.length;e++)Q(t,e)||(t[e]=null);return t}function Nr(t){let e=ze(null);for(let n of qo(t)){var r=$c(n,2);let i=r[0],s=r[1];Q(t,i)&&(bt(s)?e[i]=zc(s):s&&typeof s=="object"&&s.constructor===Object?e[i]=Nr(s):e[i]=s)}return e}function Bt(t){let e=ze(null),r=Ec(t),n=r.length;for(;n--;)e[r[n]]=t[r[n]];return e}function Uc(t){switch(typeof t){case"string":return t;case"number":return Mc(t);case"boolean":return Ic(t);case"bigint":return Do?Do(t):"0";case"symbol":return Mo?Mo(t):"Symbol()";case"undefined":return Ht(t);case"function":case"object":{if(t===null)return Ht(t);let e=t,r=le(e,"toString");if(typeof r=="function"){let n=r(e);return typeof n=="string"?n:Ht(n)}return Ht(t)}default:return Ht(t)}}function le(t,e){for(;t!==null;){let n=Go(t,e);if(n){if(n.get)return M(n.get);if(typeof n.value=="function")return M(n.value)}t=Wo(t)}function r(){return null}return r}function Hc(t,e){for(;t!==null;){let r=Go(t,e);if(r)return r.get?M(r.get):null;t=Wo(t)}return null}function Bc(t){if(!t)return!1;try{return W(t,""),!0}catch{return!1}}function Ko(){let t=arguments.length>0&&arguments[0]!==void 0?arguments[0]:iu(),e=f=>Ko(f);if(e.version="3.4.18",e.removed=[],!t||!t.document||t.document.nodeType!==H.document||!t.Element)return e.isSupported=!1,e;let r=t.document,n=r,i=n.currentScript,s=t.HTMLTemplateElement,a=t.Node,c=t.Element,l=t.NodeFilter,b=t.DOMParser,p=t.trustedTypes,d=c.prototype,m=le(d,"cloneNode"),v=le(d,"remove"),x=le(d,"removeAttributeNode"),P=le(d,"nextSibling"),T=le(d,"childNodes"),R=le(d,"parentNode"),re=le(d,"shadowRoot"),C=le(d,"attributes"),ce=a&&a.prototype?le(a.prototype,"nodeType"):null,ne=a&&a.prototype?le(a.prototype,"nodeName"):null,Ee=a&&a.prototype?le(a.prototype,"ownerDocument"):null,Y=function(o){return ce?ce(o):o.nodeType},J=function(o){return ne?ne(o):o.nodeName},Re=Hc(d,"namespaceURI"),Pe=function(o){return Re?Re(o):o.namespaceURI};if(typeof s=="function"){let f=r.createElement("template");f.content&&f.content.ownerDocument&&(r=f.content.ownerDocument)}let V,fe="",me,X=!1,He=0,_e=function(){if(He>0)throw $e('A configured TRUSTED_TYPES_POLICY callback (createHTML or createScriptURL) must not call DOMPurify.sanitize, as that causes infinite recursion. Do not pass a policy whose callbacks wrap DOMPurify as TRUSTED_TYPES_POLICY; see the "DOMPurify and Trusted Types" section of the README.')},xt=function(o){_e(),He++;try{return V.createHTML(o)}finally{He--}},_i=function(o){return V&&Xr?xt(o):o},tl=function(o){_e(),He++;try{return V.createScriptURL(o)}finally{He--}},rl=function(){return X||(me=su(p,i),X=!0),me},Zt=r,Wr=Zt.implementation,nl=Zt.createNodeIterator,il=Zt.createDocumentFragment,sl=Zt.getElementsByTagName,ol=n.importNode,I=Fo();e.isSupported=typeof qo=="function"&&typeof R=="function"&&Wr&&Wr.createHTMLDocument!==void 0;let al=qc,ll=Wc,cl=Gc,ul=Zc,pl=Kc,hl=Yc,dl=Qc,fl=Jc,yi=Ho,N=null,Gr=L({},[...Io,...Fn,...qn,...Wn,...No]),z=null,Vr=L({},[...zo,...Gn,...Uo,...Mr]),ge=null,wt=null,xi=null,Le=Object.seal(ze(null,{tagCheck:{writable:!0,configurable:!1,enumerable:!0,value:null},attributeCheck:{writable:!0,configurable:!1,enumerable:!0,value:null}})),wi=!0,Zr=!0,Ai=!1,Kr=!0,ye=!1,Be=!0,je=!1,Yr=!1,Kt=null,Yt=null,Qr=!1,st=!1,Qt=!1,Xr=!1,Ti=!0,$i=!1,Si="user-content-",Jr=!0,en=!1,Fe=null,ot=!1,qe=null,Ei=L({},["annotation-xml","audio","colgroup","desc","foreignobject","head","iframe","math","mi","mn","mo","ms","mtext","noembed","noframes","noscript","plaintext","script","selectedcontent","style","svg","template","thead","title","video","xmp"]),Ri=null,Pi=L({},["audio","video","img","source","image","track"]),Li=null,Ci=L({},["alt","class","for","id","label","name","pattern","placeholder","role","summary","title","value","style","xmlns"]),Xt="http://www.w3.org/1998/Math/MathML",Jt="http://www.w3.org/2000/svg",be="http://www.w3.org/1999/xhtml",at=be,tn=!1,Oi=null,ml=L({},[Xt,Jt,be],Bn),gl=G(L({},["mi","mo","mn","ms","mtext"])),rn=null,bl=G(L({},["annotation-xml"])),nn=null,kl=G(ze(null)),vl=L({},["title","style","font","a","script"]),At=null,_l=["application/xhtml+xml","text/html"],yl="text/html",U=null,er=null,xl=r.createElement("form"),Di=function(o){return o instanceof RegExp||o instanceof Function},sn=function(){let o=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{};(!o||typeof o!="object")&&(o={}),o=Nr(o),At=_l.indexOf(o.PARSER_MEDIA_TYPE)===-1?yl:o.PARSER_MEDIA_TYPE,U=At==="application/xhtml+xml"?Bn:Xe,N=Ne(o,"ALLOWED_TAGS",Gr,{transform:U}),z=Ne(o,"ALLOWED_ATTR",Vr,{transform:U}),Oi=Ne(o,"ALLOWED_NAMESPACES",ml,{transform:Bn}),Li=Ne(o,"ADD_URI_SAFE_ATTR",Ci,{transform:U,base:Ci}),Ri=Ne(o,"ADD_DATA_URI_TAGS",Pi,{transform:U,base:Pi}),qe=Ne(o,"FORBID_CONTENTS",Ei,{transform:U}),wt=Ne(o,"FORBID_TAGS",ze(null),{transform:U}),xi=Ne(o,"FORBID_ATTR",ze(null),{transform:U}),ot=Q(o,"USE_PROFILES")?o.USE_PROFILES&&typeof o.USE_PROFILES=="object"?Nr(o.USE_PROFILES):o.USE_PROFILES:!1,wi=o.ALLOW_ARIA_ATTR!==!1,Zr=o.ALLOW_DATA_ATTR!==!1,Ai=o.ALLOW_UNKNOWN_PROTOCOLS||!1,Kr=o.ALLOW_SELF_CLOSE_IN_ATTR!==!1,ye=o.SAFE_FOR_TEMPLATES||!1,Be=o.SAFE_FOR_XML!==!1,je=o.WHOLE_DOCUMENT||!1,st=o.RETURN_DOM||!1,Qt=o.RETURN_DOM_FRAGMENT||!1,Xr=o.RETURN_TRUSTED_TYPE||!1,Qr=o.FORCE_BODY||!1,Ti=o.SANITIZE_DOM!==!1,$i=o.SANITIZE_NAMED_PROPS||!1,Jr=o.KEEP_CONTENT!==!1,en=o.IN_PLACE||!1,yi=Bc(o.ALLOWED_URI_REGEXP)?o.ALLOWED_URI_REGEXP:Ho,at=typeof o.NAMESPACE=="string"?o.NAMESPACE:be,rn=Zn(o,"MATHML_TEXT_INTEGRATION_POINTS",gl),nn=Zn(o,"HTML_INTEGRATION_POINTS",bl);let u=Zn(o,"CUSTOM_ELEMENT_HANDLING",kl);if(ge=ze(null),Q(u,"tagNameCheck")&&Di(u.tagNameCheck)&&(ge.tagNameCheck=u.tagNameCheck),Q(u,"attributeNameCheck")&&Di(u.attributeNameCheck)&&(ge.attributeNameCheck=u.attributeNameCheck),Q(u,"allowCustomizedBuiltInElements")&&typeof u.allowCustomizedBuiltInElements=="boolean"&&(ge.allowCustomizedBuiltInElements=u.allowCustomizedBuiltInElements),B(ge),ye&&(Zr=!1),Qt&&(st=!0),ot&&((Q(o,"ALLOWED_TAGS")||Q(o,"ALLOWED_ATTR"))&&typeof console<"u"&&typeof console.warn=="function"&&console.warn("DOMPurify: USE_PROFILES overrides ALLOWED_TAGS and ALLOWED_ATTR. Do not use these options together."),N=L({},No),z=ze(null),ot.html===!0&&(L(N,Io),L(z,zo)),ot.svg===!0&&(L(N,Fn),L(z,Gn),L(z,Mr)),ot.svgFilters===!0&&(L(N,qn),L(z,Gn),L(z,Mr)),ot.mathMl===!0&&(L(N,Wn),L(z,Uo),L(z,Mr))),Le.tagCheck=null,Le.attributeCheck=null,Q(o,"ADD_TAGS")&&(typeof o.ADD_TAGS=="function"?Le.tagCheck=o.ADD_TAGS:bt(o.ADD_TAGS)&&(N===Gr&&(N=Bt(N)),L(N,o.ADD_TAGS,U))),Q(o,"ADD_ATTR")&&(typeof o.ADD_ATTR=="function"?Le.attributeCheck=o.ADD_ATTR:bt(o.ADD_ATTR)&&(z===Vr&&(z=Bt(z)),L(z,o.ADD_ATTR,U))),Q(o,"ADD_FORBID_CONTENTS")&&bt(o.ADD_FORBID_CONTENTS)&&(qe===Ei&&(qe=Bt(qe)),L(qe,o.ADD_FORBID_CONTENTS,U)),Jr&&(N["#text"]=!0),je&&L(N,["html","head","body"]),N.table&&(N.tbody=!0,delete wt.tbody),o.TRUSTED_TYPES_POLICY){if(typeof o.TRUSTED_TYPES_POLICY.createHTML!="function")throw $e('TRUSTED_TYPES_POLICY configuration option must provide a "createHTML" hook.');if(typeof o.TRUSTED_TYPES_POLICY.createScriptURL!="function")throw $e('TRUSTED_TYPES_POLICY configuration option must provide a "createScriptURL" hook.');let h=V;V=o.TRUSTED_TYPES_POLICY;try{fe=xt("")}catch(g){throw V=h,g}}else o.TRUSTED_TYPES_POLICY===null?(V=void 0,fe=""):(V===void 0&&(V=rl()),V&&typeof fe=="string"&&(fe=xt("")));er=G(o)},Mi=L({},[...Fn,...qn,...jc]),Ii=L({},[...Wn,...Fc]),wl=function(o,u,h){return u===be?o==="svg":u===Xt?o==="svg"&&(h==="annotation-xml"||rn[h]):!!Mi[o]},Al=function(o,u,h){return u===be?o==="math":u===Jt?o==="math"&&nn[h]:!!Ii[o]},Tl=function(o,u,h){return u===Jt&&!nn[h]||u===Xt&&!rn[h]?!1:!Ii[o]&&(vl[o]||!Mi[o])},$l=function(o){let u=Pe(o),h=Xe(J(o)),g=R(o),y=at,A="template";return g&&Y(g)===H.element&&(y=Pe(g),A=Xe(J(g))),Oi[u]?u===Jt?wl(h,y,A):u===Xt?Al(h,y,A):u===be?Tl(h,y,A):At==="application/xhtml+xml":!1},Ce=function(o){zt(e.removed,{element:o});try{R(o).removeChild(o)}catch{if(v(o),!R(o))throw $e("a node selected for removal could not be detached from its tree and cannot be safely returned; refusing to sanitize in place")}},Ni=function(o,u,h){try{x(o,u)}catch{try{o.removeAttribute(h)}catch{}}},on=function(o){cn(o);let u=T(o);u&&Te(Lc(u),h=>{try{v(h)}catch{}}),Y(o)===H.element&&an(o,!1)},lt=function(o,u,h){if(!h)try{h=u.getAttributeNode(o)}catch{h=null}if(zt(e.removed,{attribute:h||null,from:u}),h)Ni(u,h,o);else try{u.removeAttribute(o)}catch{}if(o==="is")if(st||Qt)try{Ce(u)}catch{}else try{u.setAttribute(o,"")}catch{}},an=function(o,u){let h=C(o);if(h)for(let g=h.length-1;g>=0;--g){let y=h[g],A=y&&y.name;typeof A=="string"&&!(u&&z[U(A)])&&Ni(o,y,A)}},ln=function(o,u){let h=arguments.length>2&&arguments[2]!==void 0?arguments[2]:!1,g=[o];for(;g.length>0;){let y=g.pop();if(u(y)===!1)continue;if(h&&Y(y)===H.element){let E=re(y);ct(E)&&g.push(E)}let A=T(y);if(A)for(let E=A.length-1;E>=0;--E)g.push(A[E])}},cn=function(o){ln(o,u=>{Y(u)===H.element&&an(u,!0)})},un=function(o){let u=[];return ln(o,h=>{u.push(h)},!0),u},Sl=function(o,u){let h=Un();Te(un(o),g=>{Y(g)===H.element&&Hn(h,g)}),Te(u,g=>{Y(g)===H.element&&!Ut(h,g)&&an(g,!0)})},zi=function(o,u){let h=!1;return Te(e.removed,g=>{g.element&&(h=h||g.element===o,cn(g.element))}),Sl(o,u),h},El=8,Rl=function(o,u){let h=Fe,g=null,y=()=>(g||(g=Un(),Te(u,A=>{Hn(g,A)})),g);for(let A=0;;A++){let E=un(o),j=[o],xe=!1;if(Te(E,pe=>{Y(pe)===H.documentFragment?zt(j,pe):!xe&&!Ut(h,pe)&&(xe=Ut(y(),pe))}),!xe)return;if(A>=El)throw $e("the tree kept changing during in-place sanitization; refusing to return it");Te(j,(pe,ie)=>{Pl(pe,ie>0,o,y())})}},Pl=function(o,u,h,g){let y=tr(o),A;for(;A=y.nextNode();)!Ut(g,A)||Ut(Fe,A)||(u&&ue(I.uponSanitizeShadowNode,A,null),fn(A,h))},Ll=function(o){Fe&&Hn(Fe,o)},Ui=function(o,u){return Be?o==="patchsrc"?!0:o==="for"&&u!=="label"&&u!=="output":!1},Cl=function(o){Be&&ln(o,u=>{let h=Y(u);if(h===H.processingInstruction||h===H.comment&&W(Bo,u.data)){try{v(u)}catch{}return!1}if(h===H.element){let g=u,y=U(J(u));try{g.hasAttribute&&g.hasAttribute("patchsrc")&&g.removeAttribute("patchsrc"),g.hasAttribute&&g.hasAttribute("for")&&Ui("for",y)&&g.removeAttribute("for")}catch{}}return!0})},Hi=function(o){let u=null,h=null;if(Qr)o="<remove></remove>"+o;else{let A=Oc(o,ru);h=A&&A[0]}At==="application/xhtml+xml"&&at===be&&(o='<html xmlns="http://www.w3.org/1999/xhtml"><head></head><body>'+o+"</body></html>");let g=V?xt(o):o;if(at===be)try{u=new b().parseFromString(g,At)}catch{}if(!u||!u.documentElement){u=Wr.createDocument(at,"template",null);try{u.documentElement.innerHTML=tn?fe:g}catch{}}let y=u.body||u.documentElement;return o&&h&&y.insertBefore(r.createTextNode(h),y.childNodes[0]||null),at===be?sl.call(u,je?"html":"body")[0]:je?u.documentElement:y},tr=function(o){let u=arguments.length>1&&arguments[1]!==void 0?arguments[1]:!1,h=Ee?Ee(o):o.ownerDocument;return nl.call(h||o,o,(u?0:l.SHOW_ELEMENT)|l.SHOW_COMMENT|l.SHOW_TEXT|l.SHOW_PROCESSING_INSTRUCTION|l.SHOW_CDATA_SECTION,null)},pn=function(o){return o=Dr(o,al," "),o=Dr(o,ll," "),o=Dr(o,cl," "),o},hn=function(o){var u;dn(o);let h=(u=o.querySelectorAll)===null||u===void 0?void 0:u.call(o,"template");h&&Te(h,g=>{ct(g.content)&&hn(g.content)})},dn=function(o){o.normalize();let u=tr(o,!0),h=u.nextNode();for(;h;)h.data=pn(h.data),h=u.nextNode()},rr=function(o){let u=ne?ne(o):null;return typeof u!="string"||U(u)!=="form"?!1:typeof o.nodeName!="string"||typeof o.textContent!="string"||typeof o.removeChild!="function"||o.attributes!==C(o)||typeof o.removeAttribute!="function"||typeof o.removeAttributeNode!="function"||typeof o.getAttributeNode!="function"||typeof o.setAttribute!="function"||typeof o.namespaceURI!="string"||typeof o.insertBefore!="function"||typeof o.hasChildNodes!="function"||o.nodeType!==ce(o)||o.childNodes!==T(o)},Bi=function(o){if(!ce||typeof o!="object"||o===null)return null;try{let u=ce(o);return typeof u=="number"?u:null}catch{return null}},ct=function(o){return Bi(o)===H.documentFragment},Tt=function(o){return Bi(o)!==null};function ue(f,o,u){f.length!==0&&Te(f,h=>{h.call(e,o,u,er)})}let Ol=function(o,u,h){return!!(Be&&h===H.element&&o.hasChildNodes()&&!Tt(o.firstElementChild)&&W(Vn,o.textContent)&&W(Vn,o.innerHTML)||Be&&nu[u]&&h===H.element&&Pe(o)===be&&(Tt(o.firstElementChild)||typeof o.textContent=="string"&&W(Vn,o.textContent))||h===H.processingInstruction||Be&&h===H.comment&&W(Bo,o.data))},nr=function(o,u){if(o instanceof RegExp)return W(o,u);if(o instanceof Function){for(var h=arguments.length,g=new Array(h>2?h-2:0),y=2;y<h;y++)g[y-2]=arguments[y];return!!o(u,...g)}return!1},Dl=function(o,u,h){if(!wt[u]&&qi(u)&&nr(ge.tagNameCheck,u))return!1;if(Jr&&!qe[u]&&!qe[Xe(u)]){let g=R(o),y=T(o);if(y&&g){let A=y.length;for(let E=A-1;E>=0;--E){let j=o===h?m(y[E],!0):y[E];g.insertBefore(j,P(o))}}}return Ce(o),!0},ji=function(o,u,h,g){return o.length===0?u:u===h||u===g?Bt(u):u},ut=function(o,u){return o===u||R(o)!==null?!1:(en&&cn(o),!0)},Ml=function(o,u){if(Ll(o),ue(I.beforeSanitizeElements,o,null),ut(o,u))return!0;if(rr(o))return Ce(o),!0;let h=U(J(o)),g=Y(o);if(N=ji(I.uponSanitizeElement,N,Gr,Kt),ue(I.uponSanitizeElement,o,{tagName:h,allowedTags:N}),ut(o,u))return!0;if(Ol(o,h,g))return Ce(o),!0;if(wt[h]||!(Le.tagCheck instanceof Function&&Le.tagCheck(h))&&!N[h]){let y=Dl(o,h,u);return y===!1&&(ue(I.afterSanitizeElements,o,null),ut(o,u))?!0:y}if(g===H.element&&!$l(o)||(h==="noscript"||h==="noembed"||h==="noframes")&&W(eu,o.innerHTML))return Ce(o),!0;if(ye&&g===H.text){let y=o.textContent,A=pn(y);y!==A&&(zt(e.removed,{element:o.cloneNode()}),o.textContent=A)}return ue(I.afterSanitizeElements,o,null),ut(o,u)},Fi=function(o,u,h){if(xi[u]||Ui(u,o)||Ti&&(u==="id"||u==="name")&&(h in r||h in xl))return!1;let g=z[u]||Le.attributeCheck instanceof Function&&Le.attributeCheck(u,o);if(Zr&&W(ul,u)||wi&&W(pl,u))return!0;if(!g)return qi(o)&&nr(ge.tagNameCheck,o)&&nr(ge.attributeNameCheck,u,o)||u==="is"&&ge.allowCustomizedBuiltInElements&&nr(ge.tagNameCheck,h);if(Li[u])return!0;let y=Dr(h,dl,"");return W(yi,y)||(u==="src"||u==="xlink:href"||u==="href")&&o!=="script"&&jn(h,"data:")===0&&Ri[o]||Ai&&!W(hl,y)?!0:!h},Il=L({},["annotation-xml","color-profile","font-face","font-face-format","font-face-name","font-face-src","font-face-uri","missing-glyph"]),qi=function(o){return!Il[Xe(o)]&&W(fl,o)},Nl=function(o,u,h,g){if(V&&typeof p=="object"&&typeof p.getAttributeType=="function"&&!h)switch(p.getAttributeType(o,u)){case"TrustedHTML":return xt(g);case"TrustedScriptURL":return tl(g)}return g},zl=function(o,u,h,g){try{return h?o.setAttributeNS(h,u,g):o.setAttribute(u,g),rr(o)?(Ce(o),!1):!0}catch{return lt(u,o),!1}},Wi=function(o,u){return Be&&W(tu,u)?!0:Xe(o)==="attributename"&&jn(u,"href")!==-1},Ul=function(o,u){if(ue(I.beforeSanitizeAttributes,o,null),ut(o,u))return;let h=o.attributes;if(!h||rr(o))return;z=ji(I.uponSanitizeAttribute,z,Vr,Yt);let g={attrName:"",attrValue:"",keepAttr:!0,allowedAttributes:z,forceKeepAttr:void 0},y=h.length,A=U(J(o));for(;y--;){let E=h[y],j=E.name,xe=E.namespaceURI,pe=E.value,ie=U(j),ke=pe,Z=j==="value"?ke:Dc(ke),Gi=!1;if(g.attrName=ie,g.attrValue=Z,g.keepAttr=!0,g.forceKeepAttr=void 0,ue(I.uponSanitizeAttribute,o,g),Z=g.attrValue,$i&&(ie==="id"||ie==="name")&&jn(Z,Si)!==0&&(lt(j,o,E),Z=Si+Z,Gi=!0),Wi(j,Z)){lt(j,o,E);continue}if(!g.forceKeepAttr){if(!g.keepAttr){lt(j,o,E);continue}if(!Kr&&W(jo,Z)){lt(j,o,E);continue}if(ye&&(Z=pn(Z)),!Fi(A,ie,Z)){lt(j,o,E);continue}Z=Nl(A,ie,xe,Z),Z!==ke&&zl(o,j,xe,Z)&&Gi&&Oo(e.removed)}}ue(I.afterSanitizeAttributes,o,null),ut(o,u)},fn=function(o,u){Ml(o,u),Ul(o,u),ct(o.content)&&mn(o.content)},mn=function(o){let u=null,h=tr(o);for(ue(I.beforeSanitizeShadowDOM,o,null);u=h.nextNode();)if(ue(I.uponSanitizeShadowNode,u,null),fn(u,o),Y(u)===H.element){let g=re(u);ct(g)&&(gn(g),mn(g))}ye&&dn(o),ue(I.afterSanitizeShadowDOM,o,null)},gn=function(o){let u=[{node:o,shadow:null}];for(;u.length>0;){let h=u.pop();if(h.shadow){mn(h.shadow);continue}let g=h.node,y=Y(g)===H.element,A=T(g);if(A)for(let E=A.length-1;E>=0;--E)u.push({node:A[E],shadow:null});if(y){let E=ne?ne(g):null;if(typeof E=="string"&&U(E)==="template"){let j=g.content;ct(j)&&u.push({node:j,shadow:null})}}if(y){let E=re(g);ct(E)&&u.push({node:null,shadow:E},{node:E,shadow:null})}}};return e.sanitize=function(f){let o=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{},u=null,h=null,g=null,y=null;if(tn=!f,tn&&(f="<!-->"),typeof f!="string"&&!Tt(f)&&(f=Uc(f),typeof f!="string"))throw $e("dirty is not a string, aborting");if(!e.isSupported)return f;Yr?(N=Kt,z=Yt):sn(o),e.removed=[];let A=en&&typeof f!="string"&&Tt(f),E=[],j=Fe;if(A){Cl(f);let ke=J(f);if(typeof ke=="string"){let Z=U(ke);if(!N[Z]||wt[Z])throw on(f),$e("root node is forbidden and cannot be sanitized in-place")}if(rr(f))throw on(f),$e("root node is clobbered and cannot be sanitized in-place");E=un(f),Fe=Un()}else if(Tt(f))u=Hi("<!---->"),h=u.ownerDocument.importNode(f,!0),h.nodeType===H.element&&h.nodeName==="BODY"||h.nodeName==="HTML"?u=h:u.appendChild(h),gn(u);else{if(!st&&!ye&&!je&&f.indexOf("<")===-1)return _i(f);if(u=Hi(f),!u)return st?null:Xr?fe:""}u&&Qr&&Ce(u.firstChild);let xe=A?f:u;try{A&&gn(f);let ke=tr(xe);for(;g=ke.nextNode();)fn(g,xe);A&&Rl(f,E)}catch(ke){throw A&&(on(f),zi(f,E)),ke}finally{Fe=j}if(A){if(zi(f,E))throw $e("a node selected for removal could not be safely returned; refusing to sanitize in place");return ye&&hn(f),f}if(st){if(ye&&hn(u),Qt)for(y=il.call(u.ownerDocument);u.firstChild;)y.appendChild(u.firstChild);else y=u;return(z.shadowroot||z.shadowrootmode)&&(y=ol.call(n,y,!0)),y}let pe=()=>je?u.outerHTML:u.innerHTML,ie=pe();return ye&&W(Vc,ie)&&(dn(u),ie=pe()),je&&N["!doctype"]&&u.ownerDocument&&u.ownerDocument.doctype&&u.ownerDocument.doctype.name&&W(Xc,u.ownerDocument.doctype.name)&&(ie="<!DOCTYPE "+u.ownerDocument.doctype.name+`>
`+ie),_i(ie)},e.setConfig=function(){let f=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{};sn(f),Yr=!0,Kt=N,Yt=z},e.clearConfig=function(){er=null,Yr=!1,Kt=null,Yt=null,V=me,fe=""},e.isValidAttribute=function(f,o,u){er||sn({});let h=U(f),g=U(o);return typeof u=="string"&&(Wi(o,u)||!Kr&&W(jo,u))?!1:Fi(h,g,u)},e.addHook=function(f,o){typeof o=="function"&&Q(I,f)&&zt(I[f],o)},e.removeHook=function(f,o){if(Q(I,f)){if(o!==void 0){let u=Pc(I[f],o);return u===-1?void 0:Cc(I[f],u,1)[0]}return Oo(I[f])}},e.removeHooks=function(f){Q(I,f)&&(I[f]=[])},e.removeAllHooks=function(){I=Fo()},e}var qo,Ec,Co,Rc,Wo,Go,G,B,ze,Vo,Ir,Kn,Te,Pc,Oo,zt,Lc,Cc,bt,Un,Hn,Ut,Xe,Bn,Oc,Dr,jn,Dc,Mc,Ic,Do,Mo,Q,Ht,Nc,W,$e,Io,Fn,qn,jc,Wn,Fc,No,zo,Gn,Uo,Mr,qc,Wc,Gc,Vc,Zc,Kc,Ho,Yc,Qc,Xc,Jc,Vn,Bo,eu,jo,tu,ru,H,nu,iu,su,Fo,Ne,Zn,Yo,Qo=_(()=>{Or.prototype[typeof Symbol=="function"&&Symbol.asyncIterator||"@@asyncIterator"]=function(){return this},Or.prototype.next=function(t){return this._invoke("next",t)},Or.prototype.throw=function(t){return this._invoke("throw",t)},Or.prototype.return=function(t){return this._invoke("return",t)};qo=Object.entries,Ec=Object.keys,Co=Object.setPrototypeOf,Rc=Object.isFrozen,Wo=Object.getPrototypeOf,Go=Object.getOwnPropertyDescriptor,G=Object.freeze,B=Object.seal,ze=Object.create,Vo=typeof Reflect<"u"&&Reflect,Ir=Vo.apply,Kn=Vo.construct;G||(G=function(e){return e});B||(B=function(e){return e});Ir||(Ir=function(e,r){for(var n=arguments.length,i=new Array(n>2?n-2:0),s=2;s<n;s++)i[s-2]=arguments[s];return e.apply(r,i)});Kn||(Kn=function(e){for(var r=arguments.length,n=new Array(r>1?r-1:0),i=1;i<r;i++)n[i-1]=arguments[i];return new e(...n)});Te=M(Array.prototype.forEach),Pc=M(Array.prototype.lastIndexOf),Oo=M(Array.prototype.pop),zt=M(Array.prototype.push),Lc=M(Array.prototype.slice),Cc=M(Array.prototype.splice),bt=Array.isArray,Un=Zo(Set),Hn=M(Set.prototype.add),Ut=M(Set.prototype.has),Xe=M(String.prototype.toLowerCase),Bn=M(String.prototype.toString),Oc=M(String.prototype.match),Dr=M(String.prototype.replace),jn=M(String.prototype.indexOf),Dc=M(String.prototype.trim),Mc=M(Number.prototype.toString),Ic=M(Boolean.prototype.toString),Do=typeof BigInt>"u"?null:M(BigInt.prototype.toString),Mo=typeof Symbol>"u"?null:M(Symbol.prototype.toString),Q=M(Object.prototype.hasOwnProperty),Ht=M(Object.prototype.toString),Nc=RegExp.prototype.test,W=function(e,r){return e instanceof RegExp&&(e.lastIndex=0),Ir(Nc,e,[r])},$e=Zo(TypeError);Io=G(["a","abbr","acronym","address","area","article","aside","audio","b","bdi","bdo","big","blink","blockquote","body","br","button","canvas","caption","center","cite","code","col","colgroup","content","data","datalist","dd","decorator","del","details","dfn","dialog","dir","div","dl","dt","element","em","fieldset","figcaption","figure","font","footer","form","h1","h2","h3","h4","h5","h6","head","header","hgroup","hr","html","i","img","input","ins","kbd","label","legend","li","main","map","mark","marquee","menu","menuitem","meter","nav","nobr","ol","optgroup","option","output","p","picture","pre","progress","q","rp","rt","ruby","s","samp","search","section","select","shadow","slot","small","source","spacer","span","strike","strong","style","sub","summary","sup","table","tbody","td","template","textarea","tfoot","th","thead","time","tr","track","tt","u","ul","var","video","wbr"]),Fn=G(["svg","a","altglyph","altglyphdef","altglyphitem","animatecolor","animatemotion","animatetransform","circle","clippath","defs","desc","ellipse","filter","font","g","glyph","glyphref","hkern","image","line","lineargradient","marker","mask","metadata","mpath","path","pattern","polygon","polyline","radialgradient","rect","stop","style","switch","symbol","text","textpath","title","tref","tspan","view","vkern"]),qn=G(["feBlend","feColorMatrix","feComponentTransfer","feComposite","feConvolveMatrix","feDiffuseLighting","feDisplacementMap","feDistantLight","feDropShadow","feFlood","feFuncA","feFuncB","feFuncG","feFuncR","feGaussianBlur","feImage","feMerge","feMergeNode","feMorphology","feOffset","fePointLight","feSpecularLighting","feSpotLight","feTile","feTurbulence"]),jc=G(["animate","color-profile","cursor","discard","font-face","font-face-format","font-face-name","font-face-src","font-face-uri","foreignobject","hatch","hatchpath","mesh","meshgradient","meshpatch","meshrow","missing-glyph","script","set","solidcolor","unknown","use"]),Wn=G(["math","menclose","merror","mfenced","mfrac","mglyph","mi","mlabeledtr","mmultiscripts","mn","mo","mover","mpadded","mphantom","mroot","mrow","ms","mspace","msqrt","mstyle","msub","msup","msubsup","mtable","mtd","mtext","mtr","munder","munderover","mprescripts"]),Fc=G(["maction","maligngroup","malignmark","mlongdiv","mscarries","mscarry","msgroup","mstack","msline","msrow","semantics","annotation","annotation-xml","mprescripts","none"]),No=G(["#text"]),zo=G(["accept","action","align","alt","autocapitalize","autocomplete","autopictureinpicture","autoplay","background","bgcolor","border","capture","cellpadding","cellspacing","checked","cite","class","clear","color","cols","colspan","command","commandfor","controls","controlslist","coords","crossorigin","datetime","decoding","default","dir","disabled","disablepictureinpicture","disableremoteplayback","download","draggable","enctype","enterkeyhint","exportparts","face","for","headers","height","hidden","high","href","hreflang","id","inert","inputmode","integrity","ismap","kind","label","lang","list","loading","loop","low","max","maxlength","media","method","min","minlength","multiple","muted","name","nonce","noshade","novalidate","nowrap","open","optimum","part","pattern","placeholder","playsinline","popover","popovertarget","popovertargetaction","poster","preload","pubdate","radiogroup","readonly","rel","required","rev","reversed","role","rows","rowspan","spellcheck","scope","selected","shape","size","sizes","slot","span","srclang","start","src","srcset","step","style","summary","tabindex","title","translate","type","usemap","valign","value","width","wrap","xmlns"]),Gn=G(["accent-height","accumulate","additive","alignment-baseline","amplitude","ascent","attributename","attributetype","azimuth","basefrequency","baseline-shift","begin","bias","by","class","clip","clippathunits","clip-path","clip-rule","color","color-interpolation","color-interpolation-filters","color-profile","color-rendering","cx","cy","d","dx","dy","diffuseconstant","direction","display","divisor","dominant-baseline","dur","edgemode","elevation","end","exponent","fill","fill-opacity","fill-rule","filter","filterunits","flood-color","flood-opacity","font-family","font-size","font-size-adjust","font-stretch","font-style","font-variant","font-weight","fx","fy","g1","g2","glyph-name","glyphref","gradientunits","gradienttransform","height","href","id","image-rendering","in","in2","intercept","k","k1","k2","k3","k4","kerning","keypoints","keysplines","keytimes","lang","lengthadjust","letter-spacing","kernelmatrix","kernelunitlength","lighting-color","local","marker-end","marker-mid","marker-start","markerheight","markerunits","markerwidth","maskcontentunits","maskunits","max","mask","mask-type","media","method","mode","min","name","numoctaves","offset","operator","opacity","order","orient","orientation","origin","overflow","paint-order","path","pathlength","patterncontentunits","patterntransform","patternunits","pointer-events","points","preservealpha","preserveaspectratio","primitiveunits","r","rx","ry","radius","refx","refy","repeatcount","repeatdur","restart","result","rotate","scale","seed","shape-rendering","slope","specularconstant","specularexponent","spreadmethod","startoffset","stddeviation","stitchtiles","stop-color","stop-opacity","stroke-dasharray","stroke-dashoffset","stroke-linecap","stroke-linejoin","stroke-miterlimit","stroke-opacity","stroke","stroke-width","style","surfacescale","systemlanguage","tabindex","tablevalues","targetx","targety","transform","transform-origin","text-anchor","text-decoration","text-orientation","text-rendering","textlength","type","u1","u2","unicode","values","vector-effect","viewbox","visibility","version","vert-adv-y","vert-origin-x","vert-origin-y","width","word-spacing","wrap","writing-mode","xchannelselector","ychannelselector","x","x1","x2","xmlns","y","y1","y2","z","zoomandpan"]),Uo=G(["accent","accentunder","align","bevelled","close","columnalign","columnlines","columnspacing","columnspan","denomalign","depth","dir","display","displaystyle","encoding","fence","frame","height","href","id","largeop","length","linethickness","lquote","lspace","mathbackground","mathcolor","mathsize","mathvariant","maxsize","minsize","movablelimits","notation","numalign","open","rowalign","rowlines","rowspacing","rowspan","rspace","rquote","scriptlevel","scriptminsize","scriptsizemultiplier","selection","separator","separators","stretchy","subscriptshift","supscriptshift","symmetric","voffset","width","xmlns"]),Mr=G(["xlink:href","xml:id","xlink:title","xml:space","xmlns:xlink"]),qc=B(/{{[\w\W]*|^[\w\W]*}}/g),Wc=B(/<%[\w\W]*|^[\w\W]*%>/g),Gc=B(/\${[\w\W]*/g),Vc=B(/{{|}}|\${|<%|%>|&lt;%|%&gt;/),Zc=B(/^data-[\-\w.\u00B7-\uFFFF]+$/),Kc=B(/^aria-[\-\w]+$/),Ho=B(/^(?:(?:(?:f|ht)tps?|mailto|tel|callto|sms|cid|xmpp|matrix):|[^a-z]|[a-z+.\-]+(?:[^a-z+.\-:]|$))/i),Yc=B(/^(?:\w+script|data):/i),Qc=B(/[\u0000-\u0020\u00A0\u1680\u180E\u2000-\u2029\u205F\u3000]/g),Xc=B(/^html$/i),Jc=B(/^[a-z][.\w]*(-[.\w]+)+$/i),Vn=B(/<[/\w!]/g),Bo=B(/<[/\w]/g),eu=B(/<\/no(script|embed|frames)/i),jo=B(/\/>/i),tu=B(/((--!?|])>)|<\/(style|script|title|xmp|textarea|noscript|iframe|noembed|noframes)/i),ru=B(/^[\r\n\t ]+/),H={element:1,text:3,processingInstruction:7,comment:8,document:9,documentFragment:11},nu=G(L({},["style","script","xmp","iframe","noembed","noframes","plaintext","noscript"])),iu=function(){return typeof window>"u"?null:window},su=function(e,r){if(typeof e!="object"||typeof e.createPolicy!="function")return null;let n=null,i="data-tt-policy-suffix";r&&r.hasAttribute(i)&&(n=r.getAttribute(i));let s="dompurify"+(n?"#"+n:"");try{return e.createPolicy(s,{createHTML(a){return a},createScriptURL(a){return a}})}catch{return console.warn("TrustedTypes policy "+s+" could not be created."),null}},Fo=function(){return{afterSanitizeAttributes:[],afterSanitizeElements:[],afterSanitizeShadowDOM:[],beforeSanitizeAttributes:[],beforeSanitizeElements:[],beforeSanitizeShadowDOM:[],uponSanitizeAttribute:[],uponSanitizeElement:[],uponSanitizeShadowNode:[]}},Ne=function(e,r,n,i){return Q(e,r)&&bt(e[r])?L(i.base?Bt(i.base):{},e[r],i.transform):n},Zn=function(e,r,n){let i=Q(e,r)?e[r]:void 0;return i&&typeof i=="object"?Nr(i):n};Yo=Ko()});function Jn(){return{async:!1,breaks:!1,extensions:null,gfm:!0,hooks:null,pedantic:!1,renderer:null,silent:!1,tokenizer:null,walkTokens:null}}function la(t){nt=t}function Je(t){let e=[];return r=>{let n=Math.max(0,Math.min(3,r-1)),i=e[n];return i||(i=t(n),e[n]=i),i}}function S(t,e=""){let r=typeof t=="string"?t:t.source,n={replace:(i,s)=>{let a=typeof s=="string"?s:s.source;return a=a.replace(q.caret,"$1"),r=r.replace(i,a),n},getRegex:()=>new RegExp(r,e)};return n}function oe(t,e){if(e){if(q.escapeTest.test(t))return t.replace(q.escapeReplace,ta)}else if(q.escapeTestNoEncode.test(t))return t.replace(q.escapeReplaceNoEncode,ta);return t}function np(t){return q.numericCharacterReference.test(t)?t.replace(q.numericCharacterReferenceOrAmpersand,(e,r,n)=>{if(r===void 0&&n===void 0)return"&amp;";let i=r===void 0?Number.parseInt(n,16):Number.parseInt(r,10);return i===0||i>1114111||i>=55296&&i<=57343?"�":i===38?"&amp;":String.fromCodePoint(i)}):t}function ra(t){try{t=encodeURI(t).replace(q.percentDecode,"%")}catch{return null}return t}function na(t,e){let r=t.replace(q.findPipe,(s,a,c)=>{let l=!1,b=a;for(;--b>=0&&c[b]==="\\";)l=!l;return l?"|":" |"}),n=r.split(q.splitPipe),i=0;if(n[0].trim()||n.shift(),n.length>0&&!n.at(-1)?.trim()&&n.pop(),e)if(n.length>e)n.splice(e);else for(;n.length<e;)n.push("");for(;i<n.length;i++)n[i]=n[i].trim().replace(q.slashPipe,"|");return n}function Se(t,e,r){let n=t.length;if(n===0)return"";let i=0;for(;i<n;){let s=t.charAt(n-i-1);if(s===e&&!r)i++;else if(s!==e&&r)i++;else break}return t.slice(0,n-i)}function ia(t){let e=t.split(`
`),r=e.length-1;for(;r>=0&&q.blankLine.test(e[r]);)r--;return e.length-r<=2?t:e.slice(0,r+1).join(`
`)}function Br(t){return t.trim().replace(q.multipleSpaceGlobal," ").toLowerCase().toUpperCase().toLowerCase()}function sa(t,e){if(t.indexOf(e[0])===-1&&t.indexOf(e[1])===-1)return-1;let r=0;for(let n=0;n<t.length;n++)if(t[n]==="\\")n++;else if(t[n]===e[0])r++;else if(t[n]===e[1]&&(r--,r<0))return n;return r>0?-2:-1}function ai(t){let e={"*":-1,_:-1},r=-1,n=t.length;for(let i=0;i<n;i++){let s=t[i];if(s!=="*"&&s!=="_"&&s!=="~")continue;let a=i===0?`
`:t[i-1],c=i+1;for(;c<n&&t[c]===s;)c++;a!==" "&&a!=="	"&&a!==`
`&&a!=="\r"&&a!=="\f"&&(s==="~"?r=i:e[s]=i),i=c-1}return{maskedSrc:t,lastPossibleEmStrongCloserIndex:e,lastPossibleDelCloserIndex:r}}function ip(t,e){let r=ai(e),n=kt.get(t);n?n.push(r):kt.set(t,[r])}function sp(t){let e=kt.get(t);e&&(e.pop(),e.length===0&&kt.delete(t))}function ka(t,e,r){let n=kt.get(t)?.at(-1);return n&&n.maskedSrc===e?n.lastPossibleEmStrongCloserIndex[r]:ai(e).lastPossibleEmStrongCloserIndex[r]}function va(t,e){let r=kt.get(t)?.at(-1);return r&&r.maskedSrc===e?r.lastPossibleDelCloserIndex:ai(e).lastPossibleDelCloserIndex}function Ur(t,e=0){let r=e,n="";for(let i of t)if(i==="	"){let s=4-r%4;n+=" ".repeat(s),r+=s}else n+=i,r++;return n}function op(t,e){let r="";for(let n=0;n<t.length;n++){if(t[n]==="`"){let i=e.inline.code.exec(t.slice(n));if(i){r+=i[0],n+=i[0].length-1;continue}}if(t[n]==="\\"&&(t[n+1]==="["||t[n+1]==="]")){r+=t[n+1],n++;continue}r+=t[n]}return r}function oa(t,e,r,n,i){let s=e.href,a=e.title||null,c=op(t[1],i),l=t[0].charAt(0)==="!",b=n.state.inLink,p=n.state.linkEmitted,d=n.state.inRawBlock;n.state.inLink=!0,n.state.linkEmitted=!1;let m=n.inlineTokens(c),v=n.state.linkEmitted;if(n.state.linkEmitted=p,n.state.inLink=b,!l){if(v){n.state.inRawBlock=d;return}n.state.linkEmitted=!0}return{type:l?"image":"link",raw:r,href:s,title:a,text:c,tokens:m}}function ap(t,e,r){let n=t.match(r.other.indentCodeCompensation);if(n===null)return e;let i=n[1];return e.split(`
`).map(s=>{let a=s.match(r.other.beginningSpace);if(a===null)return s;let[c]=a;return s.slice(Math.min(c.length,i.length))}).join(`
`)}function aa(t,e,r,n){if(!e.includes("<"))return!1;for(let i=0;i<e.length;i++){if(e[i]==="\\"){i++;continue}if(e[i]==="`"){let c=n.inline.code.exec(e.slice(i));if(c){i+=c[0].length-1;continue}}if(e[i]!=="<")continue;let s=t.slice(r+i),a=n.inline.tag.exec(s)||n.inline.autolink.exec(s);if(a){if(a[0].length>e.length-i)return!0;i+=a[0].length-1}}return!1}function Ue(t,e){if(Array.isArray(e))for(let r=0;r<e.length;r++)t.push(e[r]);else t.push(e)}function O(t,e){return rt.parse(t,e)}function lp(...t){return rt.use(...t),O.defaults=rt.defaults,la(O.defaults),O}var nt,et,ca,q,ou,au,lu,qt,cu,ei,ti,Wt,ua,pa,uu,ri,pu,ni,hu,du,ii,fu,ha,mu,gu,bu,si,Xo,ku,vu,_u,yu,da,xu,ve,vt,Gt,wu,Au,fa,Tu,$u,Su,ma,Eu,Ru,Pu,Lu,ga,Cu,Ou,Du,Mu,Iu,Nu,zu,Uu,Hu,Bu,ju,Fu,qu,Wu,Gu,ba,Hr,Vu,Zu,Ku,Jo,Yu,Qu,ea,Xu,Ju,oi,ep,Yn,tp,zr,jt,rp,ta,kt,tt,he,jr,li,de,Ft,ci,rt,Ed,Rd,Pd,Ld,Cd,Od,_a=_(()=>{nt=Jn();et={exec:()=>null};ca=((t="")=>{try{return!!new RegExp("(?<=1)(?<!1)"+t)}catch{return!1}})(),q={codeRemoveIndent:/^(?: {0,3}\t| {1,4})/gm,listInterruptsParagraph:/^ {0,3}(?:[*+-]|1[.)])[ \t]+[^ \t\n]/,outputLinkReplace:/\\([\[\]])/g,indentCodeCompensation:/^(\s+)(?:```)/,beginningSpace:/^\s+/,endingHash:/#$/,startingSpaceChar:/^ /,endingSpaceChar:/ $/,endingSpaceTabChar:/[ \t]$/,nonSpaceChar:/[^ ]/,newLineCharGlobal:/\n/g,tabCharGlobal:/\t/g,leadingSpaceTab:/^[ \t]+/,multipleSpaceGlobal:/\s+/g,blankLine:/^[ \t]*$/,doubleBlankLine:/\n[ \t]*\n[ \t]*$/,blockquoteStart:/^ {0,3}>/,blockquoteSetextReplace:/\n {0,3}((?:=+|-+)[ \t]*)(?=\n|$)/g,blockquoteSetextReplace2:/^ {0,3}>[ \t]?/gm,blockquoteMarkerWhitespace:/^( {0,3}>)(\t[ \t]*)/gm,nestedBlockMarker:/^ {0,3}(?:(?:[*+-]|\d{1,9}[.)])(?: |$)|> ?)/,listReplaceNesting:/^ {1,4}(?=( {4})*[^ ])/g,listIsTask:/^\[[ xX]\][ \t]+\S/,listReplaceTask:/^\[[ xX]\][ \t]+/,listTaskCheckbox:/\[[ xX]\]/,anyLine:/\n.*\n/,hrefBrackets:/^<(.*)>$/,tableDelimiter:/[:|]/,tableAlignChars:/^\||\| *$/g,tableRowBlankLine:/\n[ \t]*$/,tableAlignRight:/^ *-+: *$/,tableAlignCenter:/^ *:-+: *$/,tableAlignLeft:/^ *:-+ *$/,startATag:/^<a /i,endATag:/^<\/a>/i,startPreScriptTag:/^<(pre|code|kbd|script)(\s|>)/i,endPreScriptTag:/^<\/(pre|code|kbd|script)(\s|>)/i,startAngleBracket:/^</,endAngleBracket:/>$/,pedanticHrefTitle:/^([^'"]*[^\s])\s+(['"])(.*)\2/,unicodeAlphaNumeric:/[\p{L}\p{N}]/u,numericCharacterReference:/&#(?:(\d{1,7})|[Xx]([A-Fa-f0-9]{1,6}));/,numericCharacterReferenceOrAmpersand:/&#(?:(\d{1,7})|[Xx]([A-Fa-f0-9]{1,6}));|&(?!(#\d{1,7}|#[Xx][a-fA-F0-9]{1,6}|\w+);)/g,escapeTest:/[&<>"']/,escapeReplace:/[&<>"']/g,escapeTestNoEncode:/[<>"']|&(?!(#\d{1,7}|#[Xx][a-fA-F0-9]{1,6}|\w+);)/,escapeReplaceNoEncode:/[<>"']|&(?!(#\d{1,7}|#[Xx][a-fA-F0-9]{1,6}|\w+);)/g,caret:/(^|[^\[])\^/g,percentDecode:/%25/g,findPipe:/\|/g,splitPipe:/ \|/,slashPipe:/\\\|/g,carriageReturn:/\r\n|\r/g,spaceLine:/^ +$/gm,notSpaceStart:/^\S*/,endingNewline:/\n$/,listItemRegex:t=>new RegExp(`^( {0,3}${t})((?:[	 ][^\\n]*)?(?:\\n|$))`),nextBulletRegex:Je(t=>new RegExp(`^ {0,${t}}(?:[*+-]|\\d{1,9}[.)])((?:[ 	][^\\n]*)?(?:\\n|$))`)),hrRegex:Je(t=>new RegExp(`^ {0,${t}}((?:-[ 	]*){3,}|(?:_[ 	]*){3,}|(?:\\*[ 	]*){3,})(?:\\n+|$)`)),fencesBeginRegex:Je(t=>new RegExp(`^ {0,${t}}(?:\`\`\`|~~~)`)),headingBeginRegex:Je(t=>new RegExp(`^ {0,${t}}#{1,6}(?:\\s|$)`)),pedanticHeadingBeginRegex:Je(t=>new RegExp(`^ {0,${t}}#`)),htmlBeginRegex:Je(t=>new RegExp(`^ {0,${t}}(?:</?(?:${ti})(?:[ \\t]+|$|/?>)|<(?:(?:script|pre|style|textarea)(?:[\\s>]|$)|!--)|<\\?|<![A-Za-z]|<!\\[CDATA\\[)`,"i")),blockquoteBeginRegex:Je(t=>new RegExp(`^ {0,${t}}>`)),nestedContainerMarkers:/^(?: {0,3}(?:(?:[*+-]|\d{1,9}[.)])[ \t]+|>[ \t]?))+/},ou=/^(?:[ \t]*(?:\n|$))+/,au=/^((?: {4}| {0,3}\t)[^\n]+(?:\n(?:[ \t]*(?:\n|$))*)?)+/,lu=/^ {0,3}(`{3,}(?=[^`\n]*(?:\n|$))|~{3,})([^\n]*)(?:\n|$)(?:|([\s\S]*?)(?:\n|$))(?: {0,3}(?:(?=`)\1`*|(?=~)\1~*) *(?=\n|$)|$)/,qt=/^ {0,3}((?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/,cu=/^ {0,3}(#{1,6})(?=\s|$)(.*)(?:\n+|$)/,ei=/ {0,3}(?:[*+-]|\d{1,9}[.)])/,ti="address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|meta|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul",Wt=S(" {0,3}(?:</?(?:tag)(?:[ \\t]+|\\n|/?>)|<(?:(?:script|pre|style|textarea)(?:[\\s>]|$)|!--)|<\\?|<![A-Za-z]|<!\\[CDATA\\[)").replace("tag",ti).getRegex(),ua=/^(?!bull |blockCode|fences|blockquote|heading|html|table)((?:.|\n(?!\s*?\n|bull |fences|blockquote|heading|hr|html|table))+?)\n {0,3}(=+|-+)[ \t]*(?:\n+|$)/,pa=S(ua).replace(/bull/g,ei).replace(/blockCode/g,/(?: {4}| {0,3}\t)/).replace(/fences/g,/ {0,3}(?:`{3,}|~{3,})/).replace(/blockquote/g,/ {0,3}>/).replace(/heading/g,/ {0,3}#{1,6}(?:\s|$)/).replace(/hr/g,/ {0,3}(?:(?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/).replace(/\|table/g,"").replace(/html/g,Wt).getRegex(),uu=S(ua).replace(/bull/g,ei).replace(/blockCode/g,/(?: {4}| {0,3}\t)/).replace(/fences/g,/ {0,3}(?:`{3,}|~{3,})/).replace(/blockquote/g,/ {0,3}>/).replace(/heading/g,/ {0,3}#{1,6}(?:\s|$)/).replace(/hr/g,/ {0,3}(?:(?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/).replace(/table/g,/ {0,3}\|?(?:[:\- ]*\|)+[\:\- ]*\n/).replace(/html/g,Wt).getRegex(),ri=/^([^\n]+(?:\n(?!hr|heading|lheading|blockquote|fences|list|html|table|[ \t]+\n)[^\n]+)*)/,pu=/^[^\n]+/,ni=/(?!\s*\])(?:\\[\s\S]|[^\[\]\\\n]|\n(?![ \t]*\n))+/,hu=S(/^ {0,3}\[(label)\]: *(?:\n[ \t]*)?([^<\s][^\s]*|<(?:\\.|[^\n<>\\])*>)(?:(?: +(?:\n[ \t]*)?| *\n[ \t]*)(title))? *(?:\n+|$)/).replace("label",ni).replace("title",/(?:"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\\n]|\n(?!\n))*'|\((?:\\[\s\S]|[^()\\])*\))/).getRegex(),du=S(/^(bull)([ \t][^\n]*?)?(?:\n|$)/).replace(/bull/g,ei).getRegex(),ii=/<!--(?:-?>|[\s\S]*?(?:-->|$))/,fu=S("^ {0,3}(?:<(script|pre|style|textarea)[\\s>][\\s\\S]*?(?:</\\1>[^\\n]*\\n*|$)|comment[^\\n]*(\\n+|$)|<\\?[\\s\\S]*?(?:\\?>[^\\n]*\\n*|$)|<![A-Z][\\s\\S]*?(?:>[^\\n]*\\n*|$)|<!\\[CDATA\\[[\\s\\S]*?(?:\\]\\]>[^\\n]*\\n*|$)|</?(tag)(?:[ \\t]+|\\n|/?>|$)[\\s\\S]*?(?:(?:\\n[ 	]*)+\\n|$)|<(?!(?:script|pre|style|textarea)(?![a-z0-9-]))([a-z][a-z0-9-]*)(?:attribute)*?[ \\t]*/?>(?=[ \\t]*(?:\\n|$))[\\s\\S]*?(?:(?:\\n[ 	]*)+\\n|$)|</[a-z][a-z0-9-]*\\s*>(?=[ \\t]*(?:\\n|$))[\\s\\S]*?(?:(?:\\n[ 	]*)+\\n|$))","i").replace("comment",ii).replace("tag",ti).replace("attribute",/[ \t]+[a-zA-Z:_][\w.:-]*(?:[ \t]*=[ \t]*"[^"\n]*"|[ \t]*=[ \t]*'[^'\n]*'|[ \t]*=[ \t]*[^\s"'=<>`]+)?/).getRegex(),ha=t=>S(ri).replace("hr",qt).replace("heading"," {0,3}#{1,6}(?:\\s|$)").replace("|lheading","").replace("|table","").replace("blockquote"," {0,3}>").replace("fences"," {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace("list",t).replace("html",Wt).getRegex(),mu=ha(/ {0,3}(?:[*+-]|1[.)])[ \t]+[^ \t\n]/),gu=ha(/ {0,3}(?:[*+-]|\d{1,9}[.)])(?:[ \t]|\n|$)/),bu=S(/^( {0,3}> ?(?:(?![ \t]*(?:\n|$))(paragraph)|[^\n]*)(?:\n|$))+/).replace("paragraph",gu).getRegex(),si={blockquote:bu,code:au,def:hu,fences:lu,heading:cu,hr:qt,html:fu,lheading:pa,list:du,newline:ou,paragraph:mu,table:et,text:pu},Xo=S("^ *([^\\n ].*)\\n {0,3}((?:\\| *)?:?-+:? *(?:\\| *:?-+:? *)*(?:\\| *)?)(?:\\n((?:(?! *\\n|hr|heading|blockquote|code|fences|list|html).*(?:\\n|$))*)\\n*|$)").replace("hr",qt).replace("heading"," {0,3}#{1,6}(?:\\s|$)").replace("blockquote"," {0,3}>").replace("code","(?: {4}| {0,3}	)[^\\n]").replace("fences"," {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace("list"," {0,3}(?:[*+-]|1[.)])[ \\t]").replace("html",Wt).getRegex(),ku={...si,lheading:uu,table:Xo,paragraph:S(ri).replace("hr",qt).replace("heading"," {0,3}#{1,6}(?:\\s|$)").replace("|lheading","").replace("table",Xo).replace("blockquote"," {0,3}>").replace("fences"," {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace("list"," {0,3}(?:[*+-]|1[.)])[ \\t]+[^ \\t\\n]").replace("html",Wt).getRegex()},vu={...si,html:S(`^ *(?:comment(?: *\\n|\\s*$)|<(tag)[\\s\\S]+?</\\1>(?: *\\n{2,}|\\s*$)|<tag(?:"[^"]*"|'[^']*'|\\s[^'"/>\\s]*)*?/?>(?: *\\n{2,}|\\s*$))`).replace("comment",ii).replace(/tag/g,"(?!(?:a|em|strong|small|s|cite|q|dfn|abbr|data|time|code|var|samp|kbd|sub|sup|i|b|u|mark|ruby|rt|rp|bdi|bdo|span|br|wbr|ins|del|img)\\b)\\w+(?!:|[^\\w\\s@]*@)\\b").getRegex(),def:/^ *\[([^\]]+)\]: *<?([^\s>]+)>?(?: +(["(][^\n]+[")]))? *(?:\n+|$)/,heading:/^(#{1,6})(.*)(?:\n+|$)/,fences:et,lheading:/^(.+?)\n {0,3}(=+|-+) *(?:\n+|$)/,paragraph:S(ri).replace("hr",qt).replace("heading",` *#{1,6} *[^
]`).replace("|table","").replace("blockquote"," {0,3}>").replace("|fences","").replace("|list","").replace("|html","").replace("|tag","").replace("lheading",pa).getRegex()},_u=/^\\([!"#$%&'()*+,\-./:;<=>?@\[\]\\^_`{|}~])/,yu=/^(`+)([^`]|[^`][\s\S]*?[^`])\1(?!`)/,da=/^( {2,}|\\)\n(?!\s*$)[ \t]*/,xu=/^(`+|[^`])(?:(?= {2,}\n)|[\s\S]*?(?:(?=[\\<!\[`*_]|\b_|$)|[^ ](?= {2,}\n)))/,ve=/[\p{P}\p{S}]/u,vt=/[\s\p{P}\p{S}]/u,Gt=/[^\s\p{P}\p{S}]/u,wu=S(/^((?![*_])punctSpace)/,"u").replace(/punctSpace/g,vt).getRegex(),Au=/[\p{Pi}\p{Ps}"']/u,fa=/(?!~)[\p{P}\p{S}]/u,Tu=/(?!~)[\s\p{P}\p{S}]/u,$u=/(?:[^\s\p{P}\p{S}]|~)/u,Su=S(/link|precode-code|html/,"g").replace("link",/\[(?:[^\[\]`]|(?<a>`+)[^`]+\k<a>(?!`))*?\]\((?:\\[\s\S]|[^\\\(\)]|\((?:\\[\s\S]|[^\\\(\)])*\))*\)/).replace("precode-",ca?"(?<!`)()":"(^^|[^`])").replace("code",/(?<b>`+)[^`]+\k<b>(?!`)/).replace("html",/<(?! )[^<>]*?>/).getRegex(),ma=/^(?:\*+(?:((?!\*)punct)|([^\s*]))?)|^_+(?:((?!_)punct)|([^\s_]))?/,Eu=S(ma,"u").replace(/punct/g,ve).getRegex(),Ru=S(ma,"u").replace(/punct/g,fa).getRegex(),Pu=/^(?:\*+(?:((?!\*)(?!openQuote)punct)|([^\s*]))?)|^_+(?:((?!_)(?!openQuote)punct)|([^\s_]))?/,Lu=S(Pu,"u").replace(/openQuote/g,Au).replace(/punct/g,ve).getRegex(),ga="^[^_*]*?__[^_*]*?\\*[^_*]*?(?=__)|[^*]+(?=[^*])|(?!\\*)punct(\\*+)(?=[\\s]|$)|notPunctSpace(\\*+)(?!\\*)(?=punctSpace|$)|(?!\\*)punctSpace(\\*+)(?=notPunctSpace)|[\\s](\\*+)(?!\\*)(?=punct)|(?!\\*)punct(\\*+)(?!\\*)(?=punct)|notPunctSpace(\\*+)(?=notPunctSpace)",Cu=S(ga,"gu").replace(/notPunctSpace/g,Gt).replace(/punctSpace/g,vt).replace(/punct/g,ve).getRegex(),Ou=S(ga,"gu").replace(/notPunctSpace/g,$u).replace(/punctSpace/g,Tu).replace(/punct/g,fa).getRegex(),Du="^[^_*]*?__[^_*]*?\\*[^_*]*?(?=__)|[^*]+(?=[^*])|(?!\\*)punct(\\*+)(?=[\\s]|$)|notPunctSpace(\\*+)(?!\\*)(?=punctSpace|$)|(?!\\*)[\\s](\\*+)(?=notPunctSpace)|[\\s](\\*+)(?!\\*)(?=punct)|(?!\\*)punct(\\*+)(?!\\*)(?=punct)|(?:(?!\\*)punct|notPunctSpace)(\\*+)(?!\\*)(?=notPunctSpace)",Mu=S(Du,"gu").replace(/notPunctSpace/g,Gt).replace(/punctSpace/g,vt).replace(/punct/g,ve).getRegex(),Iu=S("^[^_*]*?\\*\\*[^_*]*?_[^_*]*?(?=\\*\\*)|[^_]+(?=[^_])|(?!_)punct(_+)(?=[\\s]|$)|notPunctSpace(_+)(?!_)(?=punctSpace|$)|(?!_)punctSpace(_+)(?=notPunctSpace)|[\\s](_+)(?!_)(?=punct)|(?!_)punct(_+)(?!_)(?=punct)","gu").replace(/notPunctSpace/g,Gt).replace(/punctSpace/g,vt).replace(/punct/g,ve).getRegex(),Nu="^[^_*]*?\\*\\*[^_*]*?_[^_*]*?(?=\\*\\*)|[^_]+(?=[^_])|(?!_)punct(_+)(?=[\\s]|$)|notPunctSpace(_+)(?!_)(?=punctSpace|$)|(?!_)[\\s](_+)(?=notPunctSpace)|[\\s](_+)(?!_)(?=punct)|(?!_)punct(_+)(?!_)(?=punct)|(?:(?!_)punct|notPunctSpace)(_+)(?!_)(?=notPunctSpace)",zu=S(Nu,"gu").replace(/notPunctSpace/g,Gt).replace(/punctSpace/g,vt).replace(/punct/g,ve).getRegex(),Uu=S(/^~~?(?:((?!~)punct)|[^\s~])/,"u").replace(/punct/g,ve).getRegex(),Hu="^[^~]+(?=[^~])|(?!~)punct(~~?)(?=[\\s]|$)|notPunctSpace(~~?)(?!~)(?=punctSpace|$)|(?!~)punctSpace(~~?)(?=notPunctSpace)|[\\s](~~?)(?!~)(?=punct)|(?!~)punct(~~?)(?!~)(?=punct)|notPunctSpace(~~?)(?=notPunctSpace)",Bu=S(Hu,"gu").replace(/notPunctSpace/g,Gt).replace(/punctSpace/g,vt).replace(/punct/g,ve).getRegex(),ju=S(/\\(punct)/,"gu").replace(/punct/g,ve).getRegex(),Fu=S(/(`+)(?:[^`]|[^`][\s\S]*?[^`])\1(?!`)|`+|\\(punct)/,"gu").replace(/punct/g,ve).getRegex(),qu=S(/^<(scheme:[^\s\x00-\x1f<>]*|email)>/).replace("scheme",/[a-zA-Z][a-zA-Z0-9+.-]{1,31}/).replace("email",/[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+(@)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)+(?![-_])/).getRegex(),Wu=S(ii).replace("(?:-->|$)","-->").getRegex(),Gu=S("^comment|^</[a-zA-Z][a-zA-Z0-9-]*\\s*>|^<[a-zA-Z][a-zA-Z0-9-]*(?:attribute)*?\\s*/?>|^<\\?[\\s\\S]*?\\?>|^<![a-zA-Z]+\\s[\\s\\S]*?>|^<!\\[CDATA\\[[\\s\\S]*?\\]\\]>").replace("comment",Wu).replace("attribute",/\s+[a-zA-Z:_][\w.:-]*(?:\s*=\s*"[^"]*"|\s*=\s*'[^']*'|\s*=\s*[^\s"'=<>`]+)?/).getRegex(),ba=/\[(?:\\[\s\S]|[^\[\]\\])*\]/,Hr=S(/(?:\[(?:brackets|\\[\s\S]|[^\[\]\\])*\]|\\[\s\S]|`+(?!`)[^`]*?`+(?!`)|``+(?=\])|[^\[\]\\`])*?/).replace("brackets",ba).getRegex(),Vu=S(/^!?\[(label)\]\([ \t\n]*(href)(?:(?:[ \t]+(?:\n[ \t]*)?|\n[ \t]*)(title))?[ \t\n]*\)/).replace("label",Hr).replace("href",/<(?:\\.|[^\n<>\\])*>|(?!<)[^ \t\n\x00-\x1f]+|(?=\))/).replace("title",/"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|\((?:\\[\s\S]|[^)\\])*\)/).getRegex(),Zu=S(/^!?\[(label)\]\[(ref)\]/).replace("label",Hr).replace("ref",ni).getRegex(),Ku=S(/^!?\[(ref)\](?:\[\])?/).replace("ref",ni).getRegex(),Jo=/(?!\s*\])(?:\\[\s\S]|[^\[\]\\]){1,999}/,Yu=S(/(?:[^\[\]\\`]*(?:\[(?:brackets|\\[\s\S]|[^\[\]\\])*\]|\\[\s\S]|`+(?!`)[^`]*?`+(?!`)|``+(?=\]))){0,999}?[^\[\]\\`]*?/).replace("brackets",ba).getRegex(),Qu=S("reflink|nolink(?!\\()","g").replace("reflink",S(/^!?\[(label)\]\[(ref)\]/).replace("label",Yu).replace("ref",Jo).getRegex()).replace("nolink",S(/^!?\[(ref)\](?:\[\])?/).replace("ref",Jo).getRegex()).getRegex(),ea=/[hH][tT][tT][pP][sS]?|[fF][tT][pP]/,Xu=/[A-Za-z0-9._+-]+@[a-zA-Z0-9-_]+(?:\.[a-zA-Z0-9-_]*[a-zA-Z0-9])+(?![\w-])/,Ju=S(/(?:mailto:email|xmpp:email(?:\/[A-Za-z0-9@.]+)?)/).replace(/email/g,Xu).getRegex(),oi={_backpedal:et,anyPunctuation:ju,anyPunctuationOutsideCode:Fu,autolink:qu,blockSkip:Su,br:da,code:yu,del:et,delLDelim:et,delRDelim:et,emStrongLDelim:Eu,emStrongRDelimAst:Cu,emStrongRDelimUnd:Iu,escape:_u,link:Vu,nolink:Ku,punctuation:wu,reflink:Zu,reflinkSearch:Qu,tag:Gu,text:xu,url:et},ep={...oi,emStrongLDelim:Lu,emStrongRDelimAst:Mu,emStrongRDelimUnd:zu,link:S(/^!?\[(label)\]\((.*?)\)/).replace("label",Hr).getRegex(),reflink:S(/^!?\[(label)\]\s*\[([^\]]*)\]/).replace("label",Hr).getRegex()},Yn={...oi,emStrongRDelimAst:Ou,emStrongLDelim:Ru,delLDelim:Uu,delRDelim:Bu,url:S(/^emailProtocol|^((?:protocol):\/\/|www\.)(?:[a-zA-Z0-9\-]+\.?)+[^\s<]*|^email/).replace("emailProtocol",Ju).replace("protocol",ea).replace("email",/[A-Za-z0-9._+-]+(@)[a-zA-Z0-9-_]+(?:\.[a-zA-Z0-9-_]*[a-zA-Z0-9])+(?![\w-])/).getRegex(),_backpedal:/(?:[^?!.,:;*_'"~()&]+|\([^)]*\)|&(?![a-zA-Z0-9]+;$)|[?!.,:;*_'"~)]+(?!$))+/,del:/^(~~?)(?=[^\s~])((?:\\[\s\S]|[^\\])*?(?:\\[\s\S]|[^\s~\\]))\1(?=[^~]|$)/,text:S(/^(?:[^a-zA-Z0-9](?=emailProtocol)|(`+|~+|[^`~])(?:(?=[`~])|(?= {2,}\n)|(?=[a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-]+@)|[\s\S]*?(?:(?=[\\<!\[`*~_]|\b_|protocol:\/\/|wwwStart|$)|[^ ](?= {2,}\n)|[^a-zA-Z0-9](?=emailProtocol)|[^a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-](?=[a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-]+@))))/).replace("protocol",ea).replace(/emailProtocol/g,/(?:mailto|xmpp):/).replace("wwwStart",ca?"(?<![^\\s*_~(])www\\.":"www\\.").getRegex()},tp={...Yn,br:S(da).replace("{2,}","*").getRegex(),text:S(Yn.text).replace("\\b_","\\b_| {2,}\\n").replace(/\{2,\}/g,"*").getRegex()},zr={normal:si,gfm:ku,pedantic:vu},jt={normal:oi,gfm:Yn,breaks:tp,pedantic:ep},rp={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"},ta=t=>rp[t];kt=new WeakMap;tt=class{options;rules;lexer;constructor(t){this.options=t||nt}space(t){let e=this.rules.block.newline.exec(t);if(e&&e[0].length>0)return{type:"space",raw:e[0]}}code(t){let e=this.rules.block.code.exec(t);if(e){let r=this.options.pedantic?e[0]:ia(e[0]),n=r.replace(this.rules.other.codeRemoveIndent,"");return{type:"code",raw:r,codeBlockStyle:"indented",text:n}}}fences(t){let e=this.rules.block.fences.exec(t);if(e){let r=e[0],n=ap(r,e[3]||"",this.rules);return e[3]!==void 0&&(n===""||n.endsWith(`
`))&&(n+=`
`),{type:"code",raw:r,lang:e[2]?e[2].trim().replace(this.rules.inline.anyPunctuation,"$1"):e[2],text:n}}}heading(t){let e=this.rules.block.heading.exec(t);if(e){let r=e[2].trim();if(this.rules.other.endingHash.test(r)){let n=Se(r,"#");(this.options.pedantic||!n||this.rules.other.endingSpaceTabChar.test(n))&&(r=n.trim())}return{type:"heading",raw:Se(e[0],`
`),depth:e[1].length,text:r,tokens:this.lexer.inline(r)}}}hr(t){let e=this.rules.block.hr.exec(t);if(e)return{type:"hr",raw:Se(e[0],`
`)}}blockquote(t){let e=this.rules.block.blockquote.exec(t);if(e){let r=Se(e[0],`
`).split(`
`),n="",i="",s=[];for(;r.length>0;){let a=!1,c=[],l;for(l=0;l<r.length;l++)if(this.rules.other.blockquoteStart.test(r[l]))c.push(r[l]),a=!0;else if(!a)c.push(r[l]);else break;r=r.slice(l);let b=c.join(`
`),p=b.replace(this.rules.other.blockquoteMarkerWhitespace,(v,x,P)=>P.startsWith(" ")?x+" "+P.slice(1):x+Ur(P,x.length)).replace(this.rules.other.blockquoteSetextReplace,`
    $1`).replace(this.rules.other.blockquoteSetextReplace2,"");n=n?`${n}
${b}`:b,i=i?`${i}
${p}`:p;let d=this.lexer.state.top;if(this.lexer.state.top=!0,this.lexer.blockTokens(p,s,!0),this.lexer.state.top=d,r.length===0)break;let m=s.at(-1);if(m?.type==="code"||m?.type==="heading"||m?.type==="hr"||m?.type==="html"||m?.type==="table")break;if(m?.type==="blockquote"){let v=m,x=r.join(`
`),P=v.raw+`
`+x.replace(this.rules.other.blockquoteSetextReplace2,""),T=this.blockquote(P);s[s.length-1]=T;let R=P.substring(T.raw.length).replace(/^\n/,""),re=R?R.split(`
`).length:0,C=re?r.slice(0,-re):r;if(C.length>0&&(n=`${n}
${C.join(`
`)}`),i=i.substring(0,i.length-v.text.length)+T.text,r=r.slice(C.length),r.length>0&&this.rules.other.blockquoteStart.test(r[0]))continue;break}else if(m?.type==="list"){let v=m,x=v.raw+`
`+r.join(`
`),P=this.list(x);s[s.length-1]=P;let T=P.raw.length>v.raw.length?x.slice(v.raw.length+1,P.raw.length).split(`
`).length:0;if(T>0){let R=r.slice(0,T).join(`
`);n=`${n}
${R}`,i=`${i}
${R}`}if(r=r.slice(T),r.length>0&&!this.rules.other.blockquoteStart.test(r[0]))break;continue}}return{type:"blockquote",raw:n,tokens:s,text:i}}}list(t){let e=this.rules.block.list.exec(t);if(e){if(!this.options.pedantic&&this.lexer.state.lastToken?.type==="text"&&!this.rules.other.listInterruptsParagraph.test(t))return;let r=t,n=()=>r.length-t.length,i=e[1].trim(),s=i.length>1,a={type:"list",raw:"",ordered:s,start:s?+i.slice(0,-1):"",loose:!1,items:[]};i=s?`\\d{1,9}\\${i.slice(-1)}`:`\\${i}`,this.options.pedantic&&(i=s?i:"[*+-]");let c=this.rules.other.listItemRegex(i),l=!1;for(;t;){let d=!1,m="";if(!(e=c.exec(t))||this.rules.block.hr.test(t))break;let v=n();t=t.substring(e[0].length);let x=e[2].split(`
`,1)[0],P=e[1].length,T=this.options.pedantic?Ur(x,P):x.replace(this.rules.other.leadingSpaceTab,ne=>Ur(ne,P)),R=t.split(`
`,1)[0],re=!T.trim(),C=0;if(this.options.pedantic?(C=2,m=T.trimStart()):re?C=P+1:(C=T.search(this.rules.other.nonSpaceChar),C=C>4?1:C,m=T.slice(C),C+=P),re&&this.rules.other.blankLine.test(R)&&(t=t.substring(R.length+1),d=!0),!d){let ne=this.rules.other.nextBulletRegex(C),Ee=this.rules.other.hrRegex(C),Y=this.rules.other.fencesBeginRegex(C),J=this.options.pedantic?this.rules.other.pedanticHeadingBeginRegex(C):this.rules.other.headingBeginRegex(C),Re=this.rules.other.htmlBeginRegex(C),Pe=this.rules.other.blockquoteBeginRegex(C),V=!1;for(;t;){let fe=t.split(`
`,1)[0],me;if(R=fe,this.options.pedantic?(R=R.replace(this.rules.other.listReplaceNesting,"  "),me=R):me=R.replace(this.rules.other.leadingSpaceTab,X=>Ur(X)),Y.test(R)||J.test(R)||Re.test(R)||Pe.test(R)||ne.test(R)||Ee.test(R))break;if(me.search(this.rules.other.nonSpaceChar)>=C||!R.trim())m+=`
`+me.slice(C),V=!1;else{if(re)break;let X=T;if(!this.options.pedantic&&!m.includes(`
`)&&!T.includes("	")){let _e;for(;!Ee.test(X)&&(_e=this.rules.other.nestedBlockMarker.exec(X));)X=X.slice(_e[0].length);if(!X.trim())break}if(X.replace(this.rules.other.tabCharGlobal,"    ").search(this.rules.other.nonSpaceChar)>=4||Y.test(X)||J.test(X)||Re.test(X)||Ee.test(X))break;if(!this.options.pedantic&&!V){let _e=T.replace(this.rules.other.nestedContainerMarkers,"");if(this.rules.block.fences.test(_e)||this.rules.block.heading.test(_e)||this.rules.block.hr.test(_e))break}let He=!this.options.pedantic&&/^ {0,3}(?:=+|-+) *$/.test(R)&&this.rules.block.lheading.test(`${T}
${R}`)?`    ${me.replace(/^ {0,3}/,"")}`:R;m+=`
`+He,V=!0}re=!R.trim(),t=t.substring(fe.length+1),T=me.slice(C)}}let ce=r.slice(v,n());a.loose||(l?a.loose=!0:this.rules.other.doubleBlankLine.test(ce)&&(l=!0)),a.items.push({type:"list_item",raw:ce,task:!!this.options.gfm&&this.rules.other.listIsTask.test(m),loose:!1,text:m,tokens:[]})}let b=a.items.at(-1);if(b)b.raw=b.raw.trimEnd(),b.text=b.text.trimEnd();else return;a.raw=r.slice(0,n()).trimEnd();let p=[];for(let d of a.items)if(this.lexer.state.top=!1,p.push(this.lexer.inlineQueue.length),d.tokens=this.lexer.blockTokens(d.text,[]),!a.loose){let m=d.tokens.filter(x=>x.type==="space"),v=m.length>0&&m.some(x=>this.rules.other.anyLine.test(x.raw));a.loose=v}for(let d=0;d<a.items.length;d++){let m=a.items[d],v=m.tokens[0];if(m.task&&(v?.type==="text"||v?.type==="paragraph")){m.text=m.text.replace(this.rules.other.listReplaceTask,""),v.raw=v.raw.replace(this.rules.other.listReplaceTask,""),v.text=v.text.replace(this.rules.other.listReplaceTask,"");let x=this.lexer.inlineQueue;for(let T=p[d];T<x.length;T++)if(x[T].tokens===v.tokens){x[T].src=x[T].src.replace(this.rules.other.listReplaceTask,"");break}let P=this.rules.other.listTaskCheckbox.exec(m.raw);if(P){let T={type:"checkbox",raw:P[0]+" ",checked:P[0]!=="[ ]"};m.checked=T.checked,a.loose?m.tokens[0]&&["paragraph","text"].includes(m.tokens[0].type)&&"tokens"in m.tokens[0]&&m.tokens[0].tokens?(m.tokens[0].raw=T.raw+m.tokens[0].raw,m.tokens[0].text=T.raw+m.tokens[0].text,m.tokens[0].tokens.unshift(T)):m.tokens.unshift({type:"paragraph",raw:T.raw,text:T.raw,tokens:[T]}):m.tokens.unshift(T)}}else m.task&&(m.task=!1)}if(a.loose)for(let d of a.items){d.loose=!0;for(let m of d.tokens)m.type==="text"&&(m.type="paragraph")}return a}}html(t){let e=this.rules.block.html.exec(t);if(e){if(this.lexer.state.lastToken?.type==="paragraph"&&!this.rules.other.htmlBeginRegex(4).test(t))return;let r=ia(e[0]);return{type:"html",block:!0,raw:r,pre:e[1]==="pre"||e[1]==="script"||e[1]==="style",text:r}}}def(t){let e=this.rules.block.def.exec(t);if(e){if(!this.rules.other.startAngleBracket.test(e[2])&&sa(e[2],"()")!==-1)return;let r=Br(e[1]),n=e[2]?e[2].replace(this.rules.other.hrefBrackets,"$1").replace(this.rules.inline.anyPunctuation,"$1"):"",i=e[3]?e[3].substring(1,e[3].length-1).replace(this.rules.inline.anyPunctuation,"$1"):e[3];return{type:"def",tag:r,raw:Se(e[0],`
`),href:n,title:i}}}table(t){let e=this.rules.block.table.exec(t);if(!e||!this.rules.other.tableDelimiter.test(e[2]))return;let r=na(e[1]),n=e[2].replace(this.rules.other.tableAlignChars,"").split("|"),i=e[3]?.trim()?e[3].replace(this.rules.other.tableRowBlankLine,"").split(`
`):[],s={type:"table",raw:Se(e[0],`
`),header:[],align:[],rows:[]};if(r.length===n.length){for(let a of n)this.rules.other.tableAlignRight.test(a)?s.align.push("right"):this.rules.other.tableAlignCenter.test(a)?s.align.push("center"):this.rules.other.tableAlignLeft.test(a)?s.align.push("left"):s.align.push(null);for(let a=0;a<r.length;a++)s.header.push({text:r[a],tokens:this.lexer.inline(r[a]),header:!0,align:s.align[a]});for(let a of i)s.rows.push(na(a,s.header.length).map((c,l)=>({text:c,tokens:this.lexer.inline(c),header:!1,align:s.align[l]})));return s}}lheading(t){let e=this.rules.block.lheading.exec(t);if(e){let r=e[1].trim();return{type:"heading",raw:Se(e[0],`
`),depth:e[2].charAt(0)==="="?1:2,text:r,tokens:this.lexer.inline(r)}}}paragraph(t){let e=this.rules.block.paragraph.exec(t);if(e){let r=e[1].charAt(e[1].length-1)===`
`?e[1].slice(0,-1):e[1];return{type:"paragraph",raw:e[0],text:r,tokens:this.lexer.inline(r)}}}text(t){let e=this.rules.block.text.exec(t);if(e)return{type:"text",raw:e[0],text:e[0],tokens:this.lexer.inline(e[0])}}escape(t){if(t.charCodeAt(0)!==92)return;let e=this.rules.inline.escape.exec(t);if(e)return{type:"escape",raw:e[0],text:e[1]}}tag(t){if(t.charCodeAt(0)!==60)return;let e=this.rules.inline.tag.exec(t);if(e)return!this.lexer.state.inLink&&this.rules.other.startATag.test(e[0])?this.lexer.state.inLink=!0:this.lexer.state.inLink&&this.rules.other.endATag.test(e[0])&&(this.lexer.state.inLink=!1),!this.lexer.state.inRawBlock&&this.rules.other.startPreScriptTag.test(e[0])?this.lexer.state.inRawBlock=!0:this.lexer.state.inRawBlock&&this.rules.other.endPreScriptTag.test(e[0])&&(this.lexer.state.inRawBlock=!1),{type:"html",raw:e[0],inLink:this.lexer.state.inLink,inRawBlock:this.lexer.state.inRawBlock,block:!1,text:e[0]}}link(t){if(this.lexer.state.linkParenPossible===!1)return;let e=t.charCodeAt(0);if(e!==91&&e!==33)return;let r=this.rules.inline.link.exec(t);if(r){let n=r[0].charAt(0)==="!"?2:1;if(!this.options.pedantic&&aa(t,r[1],n,this.rules))return;let i=r[2].trim();if(!this.options.pedantic&&this.rules.other.startAngleBracket.test(i)){if(!this.rules.other.endAngleBracket.test(i))return;let l=Se(i.slice(0,-1),"\\");if((i.length-l.length)%2===0)return}else{let l=sa(r[2],"()");if(l===-2)return;if(l>-1){let b=(r[0].indexOf("!")===0?5:4)+r[1].length+l;r[2]=r[2].substring(0,l),r[0]=r[0].substring(0,b).trim(),r[3]=""}}let s=Se(r[0].slice(0,-1),"\\");if((r[0].length-s.length)%2===0)return;let a=r[2],c="";if(this.options.pedantic){let l=this.rules.other.pedanticHrefTitle.exec(a);l&&(a=l[1],c=l[3])}else c=r[3]?r[3].slice(1,-1):"";return a=a.trim(),this.rules.other.startAngleBracket.test(a)&&(this.options.pedantic&&!this.rules.other.endAngleBracket.test(i)?a=a.slice(1):a=a.slice(1,-1)),oa(r,{href:a&&a.replace(this.rules.inline.anyPunctuation,"$1"),title:c&&c.replace(this.rules.inline.anyPunctuation,"$1")},r[0],this.lexer,this.rules)}}reflink(t,e){let r=t.charCodeAt(0);if(r!==91&&r!==33)return;let n;if((n=this.rules.inline.reflink.exec(t))||(n=this.rules.inline.nolink.exec(t))){let i=n[0].charAt(0)==="!"?2:1;if(!this.options.pedantic&&aa(t,n[1],i,this.rules))return;let s=e[Br(n[2]||n[1])];if(!s){let a=n[0].charAt(0);return{type:"text",raw:a,text:a}}return oa(n,s,n[0],this.lexer,this.rules)}}emStrong(t,e,r=""){let n=this.rules.inline.emStrongLDelim.exec(t);if(!n||!n[1]&&!n[2]&&!n[3]&&!n[4])return;let i=n[0][0],s=r===i,a=e.length-t.length,c=a;for(;!this.options.pedantic&&c>0&&e[c-1]===i;)c--;let l=[...e.slice(Math.max(0,c-2),c)].at(-1)??"",b=l==="*"||l==="_"||!!this.rules.inline.punctuation.exec(l);c<a&&(r=l);let p=c<a?b:r==="*"||r==="_"||!!this.rules.inline.punctuation.exec(r);if(n[4]&&r.match(this.rules.other.unicodeAlphaNumeric))return;let d=n[1]||n[3]||"";if(!d||!r||p){let m=[...n[0]].length-1,v,x,P=m,T=0,R=a-c+m,re=!this.options.pedantic&&!!l.trim()&&(!!d||i==="*"&&!b);if(i!=="*"&&i!=="_")return;let C=i==="*"?this.rules.inline.emStrongRDelimAst:this.rules.inline.emStrongRDelimUnd,ce=ka(this,e,i),ne=e.length-t.length+m;if(ce<ne)return;e=e.slice(-1*t.length+m);let Ee=ce-ne;for(C.lastIndex=0;(n=C.exec(e))!==null&&!(n.index>Ee);){if(v=n[1]||n[2]||n[3]||n[4]||n[5]||n[6],!v)continue;if(x=[...v].length,n[3]||n[4]){P+=x;continue}else if((n[5]||n[6]||re)&&R%3&&!((R+x)%3)){if(s&&(n[5]||n[6]))break;T+=x;continue}if(P-=x,P>0)continue;x=Math.min(x,x+P+T);let Y=[...n[0]][0].length,J=t.slice(0,m+n.index+Y+x);if(Math.min(m,x)%2){let Pe=J.slice(1,-1);return{type:"em",raw:J,text:Pe,tokens:this.lexer.inlineTokens(Pe)}}let Re=J.slice(2,-2);return{type:"strong",raw:J,text:Re,tokens:this.lexer.inlineTokens(Re)}}}}codespan(t){if(t.charCodeAt(0)!==96)return;let e=this.rules.inline.code.exec(t);if(e){let r=e[2].replace(this.rules.other.newLineCharGlobal," "),n=this.rules.other.nonSpaceChar.test(r),i=this.rules.other.startingSpaceChar.test(r)&&this.rules.other.endingSpaceChar.test(r);return n&&i&&(r=r.substring(1,r.length-1)),{type:"codespan",raw:e[0],text:r}}}br(t){let e=t.charCodeAt(0);if(e!==32&&e!==92&&e!==10)return;let r=this.rules.inline.br.exec(t);if(r)return{type:"br",raw:r[0]}}del(t,e,r=""){if(t.charCodeAt(0)!==126)return;let n=this.rules.inline.delLDelim.exec(t);if(n&&(!n[1]||!r||this.rules.inline.punctuation.exec(r))){let i=[...n[0]].length-1,s,a,c=i,l=this.rules.inline.delRDelim,b=va(this,e),p=e.length-t.length+i;if(b<p)return;e=e.slice(-1*t.length+i);let d=b-p;for(l.lastIndex=0;(n=l.exec(e))!==null&&!(n.index>d);){if(s=n[1]||n[2]||n[3]||n[4]||n[5]||n[6],!s||(a=[...s].length,a!==i))continue;if(n[3]||n[4]){c+=a;continue}if(c-=a,c>0)continue;a=Math.min(a,a+c);let m=[...n[0]][0].length,v=t.slice(0,i+n.index+m+a),x=v.slice(i,-i);return{type:"del",raw:v,text:x,tokens:this.lexer.inlineTokens(x)}}}}autolink(t){if(t.charCodeAt(0)!==60)return;let e=this.rules.inline.autolink.exec(t);if(e){let r,n;return e[2]==="@"?(r=e[1],n="mailto:"+r):(r=e[1],n=r),{type:"link",raw:e[0],text:r,href:n,autolink:!0,tokens:[{type:"text",raw:r,text:r}]}}}url(t){let e;if(e=this.rules.inline.url.exec(t)){let r,n;if(e[2]==="@")r=e[0],n="mailto:"+r;else{let i;do i=e[0],e[0]=this.rules.inline._backpedal.exec(e[0])?.[0]??"";while(i!==e[0]);r=e[0],e[1]==="www."?n="http://"+e[0]:n=e[0]}return{type:"link",raw:e[0],text:r,href:n,autolink:!0,tokens:[{type:"text",raw:r,text:r}]}}}inlineText(t){let e=this.rules.inline.text.exec(t);if(e){let r=this.lexer.state.inRawBlock;return{type:"text",raw:e[0],text:r?e[0]:np(e[0]),escaped:r}}}},he=class Qn{tokens;options;state;inlineQueue;tokenizer;constructor(e){this.tokens=[],this.tokens.links=Object.create(null),this.options=e||nt,this.options.tokenizer=this.options.tokenizer||new tt,this.tokenizer=this.options.tokenizer,this.tokenizer.options=this.options,this.tokenizer.lexer=this,this.inlineQueue=[],this.state={inLink:!1,inRawBlock:!1,linkEmitted:!1,linkParenPossible:!0,top:!0};let r={other:q,block:zr.normal,inline:jt.normal};this.options.pedantic?(r.block=zr.pedantic,r.inline=jt.pedantic):this.options.gfm&&(r.block=zr.gfm,this.options.breaks?r.inline=jt.breaks:r.inline=jt.gfm),this.tokenizer.rules=r}static get rules(){return{block:zr,inline:jt}}static lex(e,r){return new Qn(r).lex(e)}static lexInline(e,r){return new Qn(r).inlineTokens(e)}lex(e){e=e.replace(q.carriageReturn,`
`),this.blockTokens(e,this.tokens);for(let r=0;r<this.inlineQueue.length;r++){let n=this.inlineQueue[r];this.state.inRawBlock=!1,this.inlineTokens(n.src,n.tokens)}return this.inlineQueue=[],this.tokens}blockTokens(e,r=[],n=!1){this.tokenizer.lexer=this;let i=this.state.lastToken;this.options.pedantic&&(e=e.replace(q.tabCharGlobal,"    ").replace(q.spaceLine,""));let s=1/0,a,c=this.options.gfm&&!this.options.pedantic&&this.tokenizer.paragraph===tt.prototype.paragraph;for(;e;){if(e.length<s)s=e.length;else{this.infiniteLoopError(e.charCodeAt(0));break}this.state.lastToken=r.at(-1);let l;if(this.options.extensions?.block?.some(p=>(l=p.call({lexer:this},e,r))?(e=e.substring(l.raw.length),r.push(l),!0):!1))continue;if(l=this.tokenizer.space(e)){e=e.substring(l.raw.length);let p=r.at(-1);l.raw.length===1&&p!==void 0?p.raw+=`
`:r.push(l);continue}if(l=this.tokenizer.code(e)){e=e.substring(l.raw.length);let p=r.at(-1);p?.type==="paragraph"||p?.type==="text"?(p.raw+=(p.raw.endsWith(`
`)?"":`
`)+l.raw,p.text+=`
`+l.text,this.inlineQueue.at(-1).src=p.text):r.push(l);continue}if(l=this.tokenizer.fences(e)){e=e.substring(l.raw.length),r.push(l);continue}if(l=this.tokenizer.heading(e)){e=e.substring(l.raw.length),r.push(l);continue}if(l=this.tokenizer.hr(e)){e=e.substring(l.raw.length),r.push(l);continue}if(l=this.tokenizer.blockquote(e)){e=e.substring(l.raw.length),r.push(l);continue}if(l=this.tokenizer.list(e)){e=e.substring(l.raw.length),r.push(l);continue}if(l=this.tokenizer.html(e)){e=e.substring(l.raw.length),r.push(l);continue}if(l=this.tokenizer.def(e)){e=e.substring(l.raw.length);let p=r.at(-1);p?.type==="paragraph"||p?.type==="text"?(p.raw+=(p.raw.endsWith(`
`)?"":`
`)+l.raw,p.text+=`
`+l.raw,this.inlineQueue.at(-1).src=p.text):(this.tokens.links[l.tag]||(this.tokens.links[l.tag]={href:l.href,title:l.title}),r.push(l));continue}if(l=this.tokenizer.table(e)){e=e.substring(l.raw.length),r.push(l);continue}if(l=this.tokenizer.lheading(e)){e=e.substring(l.raw.length),r.push(l);continue}let b=e;if(this.options.extensions?.startBlock){let p=1/0,d=e.slice(1),m;this.options.extensions.startBlock.forEach(v=>{m=v.call({lexer:this},d),typeof m=="number"&&m>=0&&(p=Math.min(p,m))}),p<1/0&&p>=0&&(b=e.substring(0,p+1))}if(this.state.top&&(l=this.tokenizer.paragraph(b))){let p=r.at(-1);(n||p===a&&c)&&p?.type==="paragraph"?(p.raw+=(p.raw.endsWith(`
`)?"":`
`)+l.raw,p.text+=`
`+l.text,this.inlineQueue.pop(),this.inlineQueue.at(-1).src=p.text,a=p):(r.push(l),a=l),n=b.length!==e.length,e=e.substring(l.raw.length);continue}if(l=this.tokenizer.text(e)){e=e.substring(l.raw.length);let p=r.at(-1);p?.type==="text"?(p.raw+=(p.raw.endsWith(`
`)?"":`
`)+l.raw,p.text+=`
`+l.text,this.inlineQueue.pop(),this.inlineQueue.at(-1).src=p.text):r.push(l);continue}if(e){this.infiniteLoopError(e.charCodeAt(0));break}}return this.state.top=!0,this.state.lastToken=i,r}inline(e,r=[]){return this.inlineQueue.push({src:e,tokens:r}),r}linkInText(e){if(!e.includes("["))return!1;let r=this.tokenizer.rules.inline.link;for(let n of e.matchAll(this.tokenizer.rules.inline.blockSkip))if(r.test(n[0])&&e.charAt(n.index-1)!=="!")return!0;for(let n of e.matchAll(this.tokenizer.rules.inline.reflinkSearch)){let i=n[0],s=i.lastIndexOf("[");if(!(i.charAt(0)==="!"||!Object.hasOwn(this.tokens.links,Br(i.slice(s+1,-1))))&&!(s>1&&this.linkInText(i.slice(1,s-1))))return!0}return!1}inlineTokens(e,r=[]){this.tokenizer.lexer=this;let n=this.state.linkParenPossible;this.state.linkParenPossible=e.includes(")");try{return this.#e(e,r)}finally{this.state.linkParenPossible=n}}#e(e,r){let n=e.includes("*")||e.includes("_")||e.includes("~"),i=n||this.options.hooks?.emStrongMask||this.tokenizer.emStrong!==tt.prototype.emStrong||this.tokenizer.del!==tt.prototype.del?this.#n(e):e;if(!n)return this.#t(e,i,r);ip(this.tokenizer,i);try{return this.#t(e,i,r)}finally{sp(this.tokenizer)}}#t(e,r,n){let i=!1,s="",a=1/0;for(;e;){if(e.length<a)a=e.length;else{this.infiniteLoopError(e.charCodeAt(0));break}i||(s=""),i=!1;let c;if(this.options.extensions?.inline?.some(p=>(c=p.call({lexer:this},e,n))?(e=e.substring(c.raw.length),n.push(c),!0):!1))continue;if(c=this.tokenizer.escape(e)){e=e.substring(c.raw.length),n.push(c);continue}if(c=this.tokenizer.tag(e)){e=e.substring(c.raw.length),n.push(c);continue}if(c=this.tokenizer.link(e)){e=e.substring(c.raw.length),n.push(c);continue}if(c=this.tokenizer.reflink(e,this.tokens.links)){e=e.substring(c.raw.length);let p=n.at(-1);c.type==="text"&&p?.type==="text"?(p.raw+=c.raw,p.text+=c.text):n.push(c);continue}let l=e[0];if(l==="*"||l==="_"){let p=r.length-e.length;if(ka(this.tokenizer,r,l)<=p){let d=1;for(;d<e.length&&e.charCodeAt(d)===l.charCodeAt(0);)d++;let m=e.substring(0,d),v=n.at(-1);v?.type==="text"&&!v.escaped?(v.raw+=m,v.text+=m):n.push({type:"text",raw:m,text:m,escaped:!1}),e=e.substring(d),s=l,i=!0;continue}}else if(l==="~"){let p=r.length-e.length;if(va(this.tokenizer,r)<=p){let d=1;for(;d<e.length&&e.charCodeAt(d)===126;)d++;let m=e.substring(0,d),v=n.at(-1);v?.type==="text"&&!v.escaped?(v.raw+=m,v.text+=m):n.push({type:"text",raw:m,text:m,escaped:!1}),e=e.substring(d),s=l,i=!0;continue}}if(c=this.tokenizer.emStrong(e,r,s)){e=e.substring(c.raw.length),n.push(c);continue}if(c=this.tokenizer.codespan(e)){e=e.substring(c.raw.length),n.push(c);continue}if(c=this.tokenizer.br(e)){e=e.substring(c.raw.length),n.push(c);continue}if(c=this.tokenizer.del(e,r,s)){e=e.substring(c.raw.length),n.push(c);continue}if(c=this.tokenizer.autolink(e)){e=e.substring(c.raw.length),n.push(c);continue}if(!this.state.inLink&&(c=this.tokenizer.url(e))){e=e.substring(c.raw.length),n.push(c);continue}let b=e;if(this.options.extensions?.startInline){let p=1/0,d=e.slice(1),m;this.options.extensions.startInline.forEach(v=>{m=v.call({lexer:this},d),typeof m=="number"&&m>=0&&(p=Math.min(p,m))}),p<1/0&&p>=0&&(b=e.substring(0,p+1))}if(c=this.tokenizer.inlineText(b)){e=e.substring(c.raw.length),c.raw.slice(-1)!=="_"&&(s=c.raw.slice(-1)),i=!0;let p=n.at(-1);p?.type==="text"?(p.raw+=c.raw,p.text+=c.text):n.push(c);continue}if(e){this.infiniteLoopError(e.charCodeAt(0));break}}return n}#r(e){let{blockSkip:r,tag:n,autolink:i}=this.tokenizer.rules.inline,s="",a=0,c;for(r.lastIndex=0;c=r.exec(e);){let l=c.index+(c[2]?c[2].length:0),b=c.index+c[0].length;if(e.charAt(l)==="<"){let p=e.slice(l),d=n.exec(p)||i.exec(p);if(!d){r.lastIndex=l+1;continue}b=l+d[0].length,r.lastIndex=b}s+=e.slice(a,l)+"["+"a".repeat(b-l-2)+"]",a=b}return s+e.slice(a)}#n(e){let r=e;if(this.tokens.links&&e.includes("[")){let n=this.tokenizer.rules.inline.reflinkSearch,i=s=>{let a=s.lastIndexOf("[");if(!Object.hasOwn(this.tokens.links,Br(s.slice(a+1,-1))))return s;if(a>1&&s.charAt(0)!=="!"){let c=s.slice(1,a-1);if(this.linkInText(c))return"["+c.replace(n,i)+"]["+"a".repeat(s.length-a-2)+"]"}return"["+"a".repeat(s.length-2)+"]"};r=r.replace(n,i)}return r=r.replace(this.tokenizer.rules.inline.anyPunctuationOutsideCode,(n,i,s)=>s?"+".repeat(n.length):i?i+n.slice(i.length,-i.length).replace(/`/g,"+")+i:n),r=this.#r(r),r=this.options.hooks?.emStrongMask?.call({lexer:this},r)??r,r}infiniteLoopError(e){let r="Infinite loop on byte: "+e;if(this.options.silent)console.error(r);else throw new Error(r)}},jr=class{options;parser;constructor(t){this.options=t||nt}space(t){return""}code({text:t,lang:e,escaped:r}){let n=(e||"").match(q.notSpaceStart)?.[0],i=t?t.replace(q.endingNewline,"")+`
`:"";return n?'<pre><code class="language-'+oe(n)+'">'+(r?i:oe(i,!0))+`</code></pre>
`:"<pre><code>"+(r?i:oe(i,!0))+`</code></pre>
`}blockquote({tokens:t}){return`<blockquote>
${this.parser.parse(t)}</blockquote>
`}html({text:t}){return t}def(t){return""}heading({tokens:t,depth:e}){return`<h${e}>${this.parser.parseInline(t)}</h${e}>
`}hr(t){return`<hr>
`}list(t){let e=t.ordered,r=t.start,n="";for(let a=0;a<t.items.length;a++){let c=t.items[a];n+=this.listitem(c)}let i=e?"ol":"ul",s=e&&r!==1?' start="'+r+'"':"";return"<"+i+s+`>
`+n+"</"+i+`>
`}listitem(t){return`<li>${this.parser.parse(t.tokens)}</li>
`}checkbox({checked:t}){return"<input "+(t?'checked="" ':"")+'disabled="" type="checkbox"> '}paragraph({tokens:t}){return`<p>${this.parser.parseInline(t)}</p>
`}table(t){let e="",r="";for(let i=0;i<t.header.length;i++)r+=this.tablecell(t.header[i]);e+=this.tablerow({text:r});let n="";for(let i=0;i<t.rows.length;i++){let s=t.rows[i];r="";for(let a=0;a<s.length;a++)r+=this.tablecell(s[a]);n+=this.tablerow({text:r})}return n&&(n=`<tbody>${n}</tbody>`),`<table>
<thead>
`+e+`</thead>
`+n+`</table>
`}tablerow({text:t}){return`<tr>
${t}</tr>
`}tablecell(t){let e=this.parser.parseInline(t.tokens),r=t.header?"th":"td";return(t.align?`<${r} align="${t.align}">`:`<${r}>`)+e+`</${r}>
`}strong({tokens:t}){return`<strong>${this.parser.parseInline(t)}</strong>`}em({tokens:t}){return`<em>${this.parser.parseInline(t)}</em>`}codespan({text:t}){return`<code>${oe(t,!0)}</code>`}br(t){return"<br>"}del({tokens:t}){return`<del>${this.parser.parseInline(t)}</del>`}link({href:t,title:e,text:r,tokens:n,autolink:i}){let s=i?oe(r,!0):this.parser.parseInline(n),a=ra(t);if(a===null)return s;t=oe(a,i);let c='<a href="'+t+'"';return e&&(c+=' title="'+oe(e)+'"'),c+=">"+s+"</a>",c}image({href:t,title:e,text:r,tokens:n}){n&&(r=this.parser.parseInline(n,this.parser.textRenderer));let i=ra(t);if(i===null)return oe(r);t=i;let s=`<img src="${oe(t)}" alt="${oe(r)}"`;return e&&(s+=` title="${oe(e)}"`),s+=">",s}text(t){return"tokens"in t&&t.tokens?this.parser.parseInline(t.tokens):"escaped"in t&&t.escaped?t.text:oe(t.text)}},li=class{parser;strong({text:t,tokens:e}){return e?this.parser.parseInline(e,this):t}em({text:t,tokens:e}){return e?this.parser.parseInline(e,this):t}codespan({text:t}){return t}del({text:t,tokens:e}){return e?this.parser.parseInline(e,this):t}html({text:t}){return t}text({text:t}){return t}link({text:t,tokens:e}){return e?this.parser.parseInline(e,this):t}image({text:t,tokens:e}){return e?this.parser.parseInline(e,this):t}br(){return`
`}checkbox({raw:t}){return t}},de=class Xn{options;renderer;textRenderer;constructor(e){this.options=e||nt,this.options.renderer=this.options.renderer||new jr,this.renderer=this.options.renderer,this.renderer.options=this.options,this.renderer.parser=this,this.textRenderer=new li,this.textRenderer.parser=this}static parse(e,r){return new Xn(r).parse(e)}static parseInline(e,r){return new Xn(r).parseInline(e)}parse(e){this.renderer.parser=this;let r="";for(let n=0;n<e.length;n++){let i=e[n];if(this.options.extensions?.renderers?.[i.type]){let a=i,c=this.options.extensions.renderers[a.type].call({parser:this},a);if(c!==!1||!["space","hr","heading","code","table","blockquote","list","checkbox","html","def","paragraph","text"].includes(a.type)){r+=c===!1?"":c??"";continue}}let s=i;switch(s.type){case"space":{r+=this.renderer.space(s);break}case"hr":{r+=this.renderer.hr(s);break}case"heading":{r+=this.renderer.heading(s);break}case"code":{r+=this.renderer.code(s);break}case"table":{r+=this.renderer.table(s);break}case"blockquote":{r+=this.renderer.blockquote(s);break}case"list":{r+=this.renderer.list(s);break}case"checkbox":{r+=this.renderer.checkbox(s);break}case"html":{r+=this.renderer.html(s);break}case"def":{r+=this.renderer.def(s);break}case"paragraph":{r+=this.renderer.paragraph(s);break}case"text":{r+=this.renderer.text(s);break}default:{let a='Token with "'+s.type+'" type was not found.';if(this.options.silent)return console.error(a),"";throw new Error(a)}}}return r}parseInline(e,r=this.renderer){this.renderer.parser=this;let n="";for(let i=0;i<e.length;i++){let s=e[i];if(this.options.extensions?.renderers?.[s.type]){let c=this.options.extensions.renderers[s.type].call({parser:this},s);if(c!==!1||!["escape","html","link","image","checkbox","strong","em","codespan","br","del","text"].includes(s.type)){n+=c===!1?"":c??"";continue}}let a=s;switch(a.type){case"escape":{n+=r.text(a);break}case"html":{n+=r.html(a);break}case"link":{n+=r.link(a);break}case"image":{n+=r.image(a);break}case"checkbox":{n+=r.checkbox(a);break}case"strong":{n+=r.strong(a);break}case"em":{n+=r.em(a);break}case"codespan":{n+=r.codespan(a);break}case"br":{n+=r.br(a);break}case"del":{n+=r.del(a);break}case"text":{n+=r.text(a);break}default:{let c='Token with "'+a.type+'" type was not found.';if(this.options.silent)return console.error(c),"";throw new Error(c)}}}return n}},Ft=class{options;block;constructor(t){this.options=t||nt}static passThroughHooks=new Set(["preprocess","postprocess","processAllTokens","emStrongMask"]);static passThroughHooksRespectAsync=new Set(["preprocess","postprocess","processAllTokens"]);preprocess(t){return t}postprocess(t){return t}processAllTokens(t){return t}emStrongMask(t){return t}provideLexer(t=this.block){return t?he.lex:he.lexInline}provideParser(t=this.block){return t?de.parse:de.parseInline}};ci=class{defaults=Jn();options=this.setOptions;parse=this.parseMarkdown(!0);parseInline=this.parseMarkdown(!1);Parser=de;Renderer=jr;TextRenderer=li;Lexer=he;Tokenizer=tt;Hooks=Ft;constructor(...t){this.use(...t)}walkTokens(t,e){let r=[];for(let n of t)switch(Ue(r,e.call(this,n)),n.type){case"table":{let i=n;for(let s of i.header)Ue(r,this.walkTokens(s.tokens,e));for(let s of i.rows)for(let a of s)Ue(r,this.walkTokens(a.tokens,e));break}case"list":{let i=n;Ue(r,this.walkTokens(i.items,e));break}default:{let i=n;this.defaults.extensions?.childTokens?.[i.type]?this.defaults.extensions.childTokens[i.type].forEach(s=>{let a=i[s].flat(1/0);Ue(r,this.walkTokens(a,e))}):i.tokens&&Ue(r,this.walkTokens(i.tokens,e))}}return r}use(...t){let e=this.defaults.extensions||{renderers:Object.create(null),childTokens:Object.create(null)};return t.forEach(r=>{let n={...r};if(n.async=this.defaults.async||n.async||!1,r.extensions&&(r.extensions.forEach(i=>{if(!i.name)throw new Error("extension name required");if("renderer"in i){let s=e.renderers[i.name];s?e.renderers[i.name]=function(...a){let c=i.renderer.apply(this,a);return c===!1&&(c=s.apply(this,a)),c}:e.renderers[i.name]=i.renderer}if("tokenizer"in i){if(!i.level||i.level!=="block"&&i.level!=="inline")throw new Error("extension level must be 'block' or 'inline'");let s=e[i.level];s?s.unshift(i.tokenizer):e[i.level]=[i.tokenizer],i.start&&(i.level==="block"?e.startBlock?e.startBlock.push(i.start):e.startBlock=[i.start]:i.level==="inline"&&(e.startInline?e.startInline.push(i.start):e.startInline=[i.start]))}"childTokens"in i&&i.childTokens&&(e.childTokens[i.name]=i.childTokens)}),n.extensions=e),r.renderer){let i=this.defaults.renderer||new jr(this.defaults);for(let s in r.renderer){if(!(s in i))throw new Error(`renderer '${s}' does not exist`);if(["options","parser"].includes(s))continue;let a=s,c=r.renderer[a],l=i[a];i[a]=(...b)=>{let p=c.apply(i,b);return p===!1&&(p=l.apply(i,b)),p===!1?"":p??""}}n.renderer=i}if(r.tokenizer){let i=this.defaults.tokenizer||new tt(this.defaults);for(let s in r.tokenizer){if(!(s in i))throw new Error(`tokenizer '${s}' does not exist`);if(["options","rules","lexer"].includes(s))continue;let a=s,c=r.tokenizer[a],l=i[a];i[a]=(...b)=>{let p=c.apply(i,b);return p===!1&&(p=l.apply(i,b)),p}}n.tokenizer=i}if(r.hooks){let i=this.defaults.hooks||new Ft;for(let s in r.hooks){if(!(s in i))throw new Error(`hook '${s}' does not exist`);if(["options","block"].includes(s))continue;let a=s,c=r.hooks[a],l=i[a];Ft.passThroughHooks.has(s)?i[a]=b=>{if(i.options.async&&Ft.passThroughHooksRespectAsync.has(s))return(async()=>{let d=await c.call(i,b);return l.call(i,d)})();let p=c.call(i,b);return l.call(i,p)}:i[a]=(...b)=>{if(i.options.async)return(async()=>{let d=await c.apply(i,b);return d===!1&&(d=await l.apply(i,b)),d})();let p=c.apply(i,b);return p===!1&&(p=l.apply(i,b)),p}}n.hooks=i}if(r.walkTokens){let i=this.defaults.walkTokens,s=r.walkTokens;n.walkTokens=function(a){let c=[];return Ue(c,s.call(this,a)),i&&Ue(c,i.call(this,a)),c}}this.defaults={...this.defaults,...n}}),this}setOptions(t){return this.defaults={...this.defaults,...t},this}lexer(t,e){return he.lex(t,e??this.defaults)}parser(t,e){return de.parse(t,e??this.defaults)}parseMarkdown(t){return(e,r)=>{let n={...r},i={...this.defaults,...n},s=this.onError(!!i.silent,!!i.async);if(this.defaults.async===!0&&n.async===!1)return s(new Error("marked(): The async option was set to true by an extension. Remove async: false from the parse options object to return a Promise."));if(typeof e>"u"||e===null)return s(new Error("marked(): input parameter is undefined or null"));if(typeof e!="string")return s(new Error("marked(): input parameter is of type "+Object.prototype.toString.call(e)+", string expected"));if(i.hooks&&(i.hooks.options=i,i.hooks.block=t),i.async)return(async()=>{let a=i.hooks?await i.hooks.preprocess(e):e,c=await(i.hooks?await i.hooks.provideLexer(t):t?he.lex:he.lexInline)(a,i),l=i.hooks?await i.hooks.processAllTokens(c):c;i.walkTokens&&await Promise.all(this.walkTokens(l,i.walkTokens));let b=await(i.hooks?await i.hooks.provideParser(t):t?de.parse:de.parseInline)(l,i);return i.hooks?await i.hooks.postprocess(b):b})().catch(s);try{i.hooks&&(e=i.hooks.preprocess(e));let a=(i.hooks?i.hooks.provideLexer(t):t?he.lex:he.lexInline)(e,i);i.hooks&&(a=i.hooks.processAllTokens(a)),i.walkTokens&&this.walkTokens(a,i.walkTokens);let c=(i.hooks?i.hooks.provideParser(t):t?de.parse:de.parseInline)(a,i);return i.hooks&&(c=i.hooks.postprocess(c)),c}catch(a){return s(a)}}}onError(t,e){return r=>{if(r.message+=`
Please report this to https://github.com/markedjs/marked.`,t){let n="<p>An error occurred:</p><pre>"+oe(r.message+"",!0)+"</pre>";return e?Promise.resolve(n):n}if(e)return Promise.reject(r);throw r}}},rt=new ci;O.options=O.setOptions=function(t){return rt.setOptions(t),O.defaults=rt.defaults,la(O.defaults),O};O.getDefaults=Jn;O.defaults=nt;O.use=lp;O.walkTokens=function(t,e){return rt.walkTokens(t,e)};O.parseInline=rt.parseInline;O.Parser=de;O.parser=de.parse;O.Renderer=jr;O.TextRenderer=li;O.Lexer=he;O.lexer=he.lex;O.Tokenizer=tt;O.Hooks=Ft;O.parse=O;Ed=O.options,Rd=O.setOptions,Pd=O.walkTokens,Ld=O.parseInline,Cd=de.parse,Od=he.lex});function it(t,e){let r=Yo.sanitize(up.parse(t,{async:!1}),{ALLOWED_TAGS:cp,ALLOWED_ATTR:["href"],ALLOWED_URI_REGEXP:/^https:\/\//i,RETURN_DOM_FRAGMENT:!0});return r.querySelectorAll("a").forEach(zn),Po(r,e),r}function ui(t){return t.replace(/[*_`#]+/g,"").replace(/\s+/g," ").trim()}function ya(t){return t.replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;")}var cp,up,Vt=_(()=>{"use strict";Qo();_a();Qe();cp=["p","br","strong","em","ul","ol","li","a"],up=new ci({gfm:!0,breaks:!0,renderer:{html:({text:t})=>ya(t),image:({raw:t})=>ya(t)}})});function pi(t){return[Eo(ui(t.text)),...t.quotes.map(pp),...t.facts.map(hp)].filter(Boolean).join(" ")}function xa(t,e){return[`“${t.text}”`,t.source,...Aa(t.notice,t.caveat),e].filter(Boolean).join(`
`)}function wa({date:t}){let[,e,r,n]=/^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(t)??[];if(!e)return t||k.undated;let i={year:"numeric",month:r&&"long",day:n&&"numeric",timeZone:"UTC"};return new Date(t).toLocaleDateString("nl-NL",i)}function pp(t){let e=t.plain.map(i=>`${k.plain}: ${i.text}`),r=se(k.quote,{issuer:t.issuer});return[...[t.frame,`${r}: “${t.text}”`,t.source,...e],...Aa(t.notice,t.caveat)].filter(Boolean).join(" ")}function hp(t){let e=t.source&&`${k.factSource}: ${t.source}.`,r=t.checked?"":`(${k.unchecked})`;return[`${k.fact}:`,t.title,ui(t.text),e,r].filter(Boolean).join(" ")}function Aa(t,e){return[t,e&&`${k.caveat}: ${e}`].filter(Boolean)}var hi=_(()=>{"use strict";Qe();Vt();ee()});var Fr,Ta=_(()=>{"use strict";Er();hi();ee();Fr=class{constructor(e,r,n){this.host=e;this.announcer=r;this.client=n;this.log=[];this.isPending=!1;this.isTyping=!1;this.wiped="";this.#e=0;this.#t=!1}#e;#t;use(e){this.client=e}async begin(){if(this.#t)return;this.#t=!0;let e=this.#e;try{let r=await this.client.open();e===this.#e&&this.#i(r)}catch{e===this.#e&&this.#s("lost")}}say(e){if(this.isPending)return!1;let r=ro(e);return this.#o([...$r(this.log),r]),this.#r(r,r.id),!0}retry(e){if(this.isPending)return;let r={...e,delivery:"sending"};this.#o(Nt($r(this.log),r)),this.#r(r,e.id)}async judge(e,r){let n=r?"helpful":"not";this.#o(Nt(this.log,{...e,vote:n}));let i=await this.client.judge(e.message.id,r);i||this.#o(Nt(this.log,{...e,vote:"failed"})),this.announcer.say(i?k.judged:k.notJudged)}async wipe(){this.#c();let e=this.#e,r=await this.client.wipe().then(()=>k.wiped,()=>k.notWiped);e===this.#e&&(this.wiped=r,this.announcer.say(r))}async restart(){let e=this.client.wipe().catch(()=>{});this.#c(),await e,await this.begin()}drop(){this.client.leave(),this.#c(),this.announcer.silence()}async#r(e,r){let n=this.#e,i=[];this.isPending=!0;let s=await this.client.send(e.text,r,a=>{n===this.#e&&this.#n(a,e,i)});n===this.#e&&this.#a(e,s,i)}#n(e,r,n){this.isTyping=e.event==="typing";let i=Nt(this.log,{...r,delivery:"sent"});if(e.event!=="message")return this.#o(i);n.push(e.message),this.#o([...i,Mn(e.message)])}#a(e,r,n){if(this.isPending=this.isTyping=!1,r.kind==="answered"&&n.length)return this.announcer.say(`${k.bot}: ${n.map(pi).join(" ")}`),this.host.requestUpdate();let i=r.kind==="lost"?e.id:It(),s={...e,id:i,delivery:"unsent"};this.#o(this.log.map(a=>a.id===e.id?s:a)),r.kind==="refused"?this.#s(r.code,r.wait):this.#s("lost")}#i(e){this.#o([...e.map(r=>Mn(r,!0)),...this.log]),this.isPending||this.announcer.say(`${k.bot}: ${e.map(pi).join(" ")}`)}#s(e,r=0){this.#o([...$r(this.log),no(e,r)]),this.announcer.interrupt(`${k.unsent}. ${k.help}`)}#c(){this.#e+=1,this.#t=!1,this.isPending=this.isTyping=!1,this.wiped="",this.#o([])}#o(e){this.log=e,this.host.requestUpdate()}}});var $a,Sa,Ea=_(()=>{Oe();ft();Ln();$a=(t,e,r)=>{let n=new Map;for(let i=e;i<=r;i++)n.set(t[i],i);return n},Sa=Ye(class extends Ie{constructor(t){if(super(t),t.type!==kr.CHILD)throw Error("repeat() can only be used in text expressions")}dt(t,e,r){let n;r===void 0?r=e:e!==void 0&&(n=e);let i=[],s=[],a=0;for(let c of t)i[a]=n?n(c,a):a,s[a]=r(c,a),a++;return{values:s,keys:i}}render(t,e,r){return this.dt(t,e,r).values}update(t,[e,r,n]){let i=Fs(t),{values:s,keys:a}=this.dt(e,r,n);if(!Array.isArray(i))return this.ut=a,s;let c=this.ut??=[],l=[],b,p,d=0,m=i.length-1,v=0,x=s.length-1;for(;d<=m&&v<=x;)if(i[d]===null)d++;else if(i[m]===null)m--;else if(c[d]===a[v])l[v]=Me(i[d],s[v]),d++,v++;else if(c[m]===a[x])l[x]=Me(i[m],s[x]),m--,x--;else if(c[d]===a[x])l[x]=Me(i[d],s[x]),dt(t,l[x+1],i[d]),d++,x--;else if(c[m]===a[v])l[v]=Me(i[m],s[v]),dt(t,i[d],i[m]),m--,v++;else if(b===void 0&&(b=$a(a,v,x),p=$a(c,d,m)),b.has(c[d]))if(b.has(c[m])){let P=p.get(a[v]),T=P!==void 0?i[P]:null;if(T===null){let R=dt(t,i[d]);Me(R,s[v]),l[v]=R}else l[v]=Me(T,s[v]),dt(t,i[d],T),i[P]=null;v++}else br(i[m]),m--;else br(i[d]),d++;for(;v<=x;){let P=dt(t,l[x+1]);Me(P,s[v]),l[v++]=P}for(;d<=m;){let P=i[d++];P!==null&&br(P)}return this.ut=a,js(t,l),ae}})});var Ra=_(()=>{Ea()});function _t(t){return ls`<svg class="icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false"><path d=${t}></path></svg>`}var Pa,La,di,Ca,Oa,Da,yt=_(()=>{"use strict";F();Pa=_t("M4 4h16v12H9l-5 4z"),La=_t("M5 5l14 14M19 5L5 19"),di=_t("M5 9l7 7 7-7"),Ca=_t("M4 12h15M13 6l6 6-6 6"),Oa=_t("M6 3h4l2 5-3 2a11 11 0 0 0 5 5l2-3 5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 4 5a2 2 0 0 1 2-2z"),Da=_t("M8 8h12v12H8zM16 8V4H4v12h4")});function Ia({field:t,note:e,length:r,submit:n,typed:i}){let s=Ma-r,a=s<=dp?se(k.tooLongSoon,{count:s}):"";return w`<form @submit=${c=>(c.preventDefault(),n())} autocomplete="off">
    <p class="above">
      <label for="question">${k.question}</label>
      <span class="small" id="hint">${k.questionHint}</span>
    </p>
    <div class="field">
      <textarea id="question" rows="1" maxlength=${Ma} autocomplete="off" spellcheck="false" dir="auto"
        aria-describedby="hint keys note" enterkeyhint="send" ${gt(t)} @input=${i}
        @keydown=${c=>fp(c,n)}></textarea>
      <button class="send" aria-label=${k.send} type="submit"><span class="send-word">${k.send}</span>${Ca}</button>
    </div>
    <span class="unseen" id="keys">${k.questionKeys}</span>
    <p class="small note" id="note">${e||a}</p>
  </form>`}function fp(t,e){t.key!=="Enter"||t.shiftKey||t.isComposing||(t.preventDefault(),e())}var Ma,dp,Na=_(()=>{"use strict";F();Mt();ee();yt();Ma=8e3,dp=500});var mp,za,Ua=_(()=>{Oe();ft();mp={},za=Ye(class extends Ie{constructor(){super(...arguments),this.ot=mp}render(t,e){return e()}update(t,[e,r]){if(Array.isArray(e)){if(Array.isArray(this.ot)&&this.ot.length===e.length&&e.every((n,i)=>n===this.ot[i]))return ae}else if(this.ot===e)return ae;return this.ot=Array.isArray(e)?Array.from(e):e,this.render(e,r)}})});var Ha=_(()=>{Ua()});function te(t){return So(t).map(e=>e.isNumber?w`<span class="number">${e.text}</span>`:e.text)}function Ba(t){return w`<p class="calls">${t.map(Fa)}</p>`}function ja(){return w`<ul class="helplines" lang="nl">
    ${Pr.map(t=>w`<li>${Fa(t.number)} <span>${te(t.name)}</span></li>`)}
  </ul>`}function Fa(t){return w`<a class="call" href=${Nn(t)} lang="nl" dir="ltr">${Oa}<span>${k.call} ${t}</span></a>`}var qr=_(()=>{"use strict";F();In();Qe();ee();yt()});function qa(t,e,r){let n=Cr(t.url,e);return w`${gp(t.frame)}
    <figure class="quote">
      <p class="label">${se(k.quote,{issuer:t.issuer})}</p>
      <blockquote lang="nl" dir="ltr"><p>“${te(t.text)}”</p></blockquote>
      <figcaption lang="nl" dir="ltr">
        <p>${te(t.source)}</p>
        <p>${k.date}: ${wa(t)}</p>
        ${bp(t.notice)} ${kp(t.caveat)}
        <div class="row">
          ${n?fi(n,k.readMore):$}
          <button class="quiet" type="button" @click=${()=>r(xa(t,n?.href??""))}>
            ${Da}<span>${k.copy}</span>
          </button>
        </div>
      </figcaption>
    </figure>
    ${t.plain.map(vp)}`}function gp(t){return t?w`<p class="frame" lang="nl">${te(t)}</p>`:$}function bp(t){return t?w`<p class="notice">${te(t)}</p>`:$}function kp(t){return t?w`<p><strong>${k.caveat}:</strong> ${te(t)}</p>`:$}function vp(t){return w`<section class="plain" aria-label=${k.plain}>
    <p class="label" lang="nl">${k.plain}</p>
    <p lang=${t.lang}>${te(t.text)}</p>
    <p class="small" lang="nl">${k.plainNote}</p>
  </section>`}function fi(t,e){return w`<a href=${t.href} target="_blank" rel="noopener noreferrer">${e}
    <span class="small">(${se(k.newTab,{host:t.host})})</span></a>`}var mi=_(()=>{"use strict";F();Qe();hi();ee();yt();qr()});function Wa(t,e){return w`<section class="fact" lang="nl" dir="ltr" aria-label=${k.fact}>
    <p class="label">${k.fact}</p>
    ${t.title?w`<p><strong>${te(t.title)}</strong></p>`:$}
    <div>${it(t.text,e)}</div>
    ${_p(t,e)}
    ${t.checked?$:w`<p class="badge">${k.unchecked}</p>`}
  </section>`}function _p(t,e){let r=Cr(t.url,e);return r&&t.url?w`<p>${k.factSource}: ${fi(r,t.source||r.host)}</p>`:t.source?w`<p>${k.factSource}: ${te(t.source)}</p>`:$}var Ga=_(()=>{"use strict";F();Qe();Vt();ee();mi();qr()});function Va(t,e,r){return t.kind==="mine"?yp(t,r):t.kind==="broken"?xp(t,r.language):wp(t,e,r)}function yp(t,{talk:e}){return w`<li class="mine">
    <p class="speaker">${k.mine}<span class="unseen">:</span></p>
    <p class="words" dir="auto">${te(t.text)}</p>
    <p class="delivery ${t.delivery}">
      ${k[t.delivery]}
      ${t.delivery==="unsent"?w`<button class="quiet" type="button" @click=${()=>e.retry(t)}>${k.retry}</button>`:$}
    </p>
  </li>`}function xp({code:t,wait:e},r){let n=t==="lost"?k.unreachable:t==="too_many"?k.tooMany:k.refused,i=mr(r);return w`<li class="theirs broken" lang="nl">
    <p class="words">${se(n,{seconds:Math.max(2,e)})}</p>
    ${ja()}
    ${i?w`<p class="words" lang=${i.lang} dir=${i.dir}>${i.text}</p>`:$}
  </li>`}function wp(t,e,r){let{message:n}=t,i=n.response.startsWith("utter_danger_"),s=za([n,r.server],()=>Ap(t,i,r));return w`<li class="theirs ${i?"danger":""}" lang=${n.lang} dir=${n.dir}>
    <p class="speaker" lang="nl">${k.bot}<span class="unseen">:</span></p>
    ${s} ${Tp(t)?$p(t,r):$}
    ${e&&n.choices.length?gi(n.choices,r):$}
  </li>`}function Ap({message:t},e,r){let{server:n}=r;return w`<div class="words">${it(t.text,n)}</div>
    ${e?Ba(Ro(t.text)):$}
    ${t.quotes.map(i=>qa(i,n,r.copy))}
    ${t.facts.map(i=>Wa(i,n))}`}function Tp({message:t,isGreeting:e}){return!e&&!!t.id&&t.quotes.length+t.facts.length>0}function $p(t,{talk:e}){if(t.vote==="helpful"||t.vote==="not")return w`<p class="judge small" lang="nl">${k.judged}</p>`;let r=t.vote==="failed"?w`<span>${k.notJudged}</span>`:$,n=(i,s)=>w`<button
    class="quiet" type="button" aria-label="${i}: ${k.judge}"
    @click=${a=>Sp(a,e,t,s)}>${i}</button>`;return w`<div class="judge" lang="nl" dir="ltr">
    <span>${k.judge}</span> ${n(k.yes,!0)} ${n(k.no,!1)} ${r}
  </div>`}function Sp(t,e,r,n){let i=t.currentTarget.closest("li");i?.setAttribute("tabindex","-1"),i?.focus({preventScroll:!0}),e.judge(r,n)}function gi(t,{choose:e},r=k.choices){return w`<ul class="choices" lang="nl" dir="ltr" aria-label=${r}>
    ${t.map(n=>w`<li><button class="choice" type="button" @click=${()=>e(n)}>${te(n)}</button></li>`)}
  </ul>`}var Za=_(()=>{"use strict";F();Ha();Qe();Vt();ee();mi();Ga();qr()});function Ka(t){return w`${Ep(t)}
    <section class="scroll" tabindex="0" aria-label=${k.conversation} @scroll=${t.scrolled}>${Rp(t)}</section>
    ${t.hasNewer?w`<button class="newer" type="button" @click=${t.toNewest}>${k.newer}${di}</button>`:$}
    ${Cp(t)}`}function Ep({heading:t,leave:e,minimise:r}){return w`<header>
    <button class="exit" type="button" aria-describedby="exit-more" @click=${e}>
      ${La}<span>${k.exit}</span>
    </button>
    <span class="keys exit-keys" aria-hidden="true">${k.exitKeys}</span>
    <span class="unseen" id="exit-more">${k.exitMore} ${k.exitKeys}.</span>
    <h2 id="title">${t}</h2>
    <button class="minimise" type="button" aria-label=${k.minimise} @click=${r}>${di}</button>
  </header>`}function Rp(t){if(t.isHidden)return Pp(t);let{log:e,isTyping:r,wiped:n}=t.talk,i=e.some(s=>s.kind==="answer");return w`${Lp()}
    <ol class="log">
      ${Sa(e,s=>s.id,(s,a)=>Va(s,a===e.length-1,t))}
      ${r?w`<li class="theirs typing"><span>${k.typing}</span><span class="dots" aria-hidden="true"><i></i><i></i><i></i></span></li>`:$}
    </ol>
    ${n?w`<p class="wiped">${n}</p><p><button class="choice" type="button" @click=${t.restart}>${k.restart}</button></p>`:$}
    ${i&&!Sr(e)?w`<p class="suggested">${k.suggested}</p>${gi(k.suggestions,t,k.suggested)}`:$}`}function Pp({unhide:t,wipe:e}){return w`<p>${k.hidden}</p>
    <ul class="choices">
      <li><button class="choice" type="button" @click=${t}>${k.unhide}</button></li>
      <li><button class="choice" type="button" @click=${e}>${k.wipe}</button></li>
    </ul>`}function Lp(){return w`<details class="safety">
    <summary>${k.safetyTitle}</summary>
    <ul>${k.safety.map(t=>w`<li>${t}</li>`)}</ul>
  </details>`}function Cp({composer:t,wipe:e,restart:r,language:n,server:i}){let s=mr(n);return w`<footer>
    <div class="help">
      ${it(k.help,i)}
      ${s?w`<div lang=${s.lang} dir=${s.dir}>${it(s.text,i)}</div>`:$}
    </div>
    ${Ia(t)}
    <p class="row tools">
      <button class="quiet" type="button" @click=${r}>${k.restart}</button>
      <button class="quiet" type="button" @click=${e}>${k.wipe}</button>
    </p>
  </footer>`}var Ya=_(()=>{"use strict";F();Ra();Er();Vt();ee();Na();Za();yt()});function Qa(t,e){let{frame:r,announcer:n,isDarkPage:i,launcher:s,open:a,cancelled:c,scrolled:l,typed:b}=t;return w`<div class="root ${i?"dark-page":""}" lang="nl" dir="ltr">
    <button class="launcher" type="button" aria-expanded=${r.isOpen} aria-haspopup="dialog" ?hidden=${r.isOpen}
      ${gt(r.launcher)} @click=${a}>${Pa}<span>${s}</span></button>
    <dialog class="panel" tabindex="-1" aria-labelledby="title" ${gt(r.dialog)}
      @cancel=${c} @scroll=${l} @keydown=${b}>${e}</dialog>
    <div class="unseen" role="status">${n.polite}</div>
    <div class="unseen" role="alert">${n.urgent}</div>
    <div class="cover" popover="manual" hidden role="alert" ${gt(r.cover)}><span class="unseen">${k.leaving}</span></div>
  </div>`}var Xa=_(()=>{"use strict";F();Mt();ee();yt()});var Ja={};Bl(Ja,{VtChat:()=>bi});var bi,el=_(()=>{"use strict";F();ms();$s();zs();Vs();Ys();Qs();to();Er();so();Ao();Ta();Ya();Xa();bi=class extends gr{constructor(){super();this.#e=new fr(this);this.#t=new Fr(this,this.#e,new Ot(this.address));this.#r=new Ar(this);this.#n=new yr(this,this.#e,r=>this.#h(r));this.#a=new Rr(this);this.#i=new Tr;this.#s=!1;this.minimise=()=>{this.#s=Sr(this.#t.log),this.#l(),this.#i.launcher.value?.focus()};this.leave=()=>{this.#i.blank(),this.gone(),location.replace(Ks(this.exitUrl))};new wr(this,this.#e)}static{this.styles=wo}#e;#t;#r;#n;#a;#i;#s;get isOpen(){return this.#i.isOpen}open(){this.#i.isOpen||(this.#i.isOpen=!0,this.#u(),this.#i.show(),this.#t.begin())}gone(){this.#t.drop(),this.#s=!1,this.#l()}back(){this.#i.unblank(),this.gone()}willUpdate(r){r.has("server")&&this.#t.use(new Ot(this.address))}updated(){this.#r.look(this.#t.log)}render(){return Qa(this.#c(),this.#i.isOpen?Ka(this.#o()):$)}#c(){return{frame:this.#i,announcer:this.#e,isDarkPage:this.#a.isOfPage,launcher:this.launcher,open:()=>this.open(),cancelled:r=>(r.preventDefault(),this.minimise()),scrolled:()=>this.#r.scrolled(),typed:r=>this.#n.typedBeside(r,this.#i.dialog.value)}}#o(){return{talk:this.#t,server:this.address,language:io(this.#t.log,this.language),heading:this.heading,isHidden:this.#s,hasNewer:this.#r.hasNewer,composer:this.#n,leave:this.leave,minimise:this.minimise,unhide:()=>this.#d(),wipe:()=>this.#p(()=>this.#t.wipe()),restart:()=>this.#p(()=>this.#t.restart()),toNewest:()=>this.#r.toNewest(),scrolled:()=>this.#r.scrolled(),copy:r=>{this.#n.copy(r)},choose:this.#n.choose}}#l(){this.#i.isOpen=!1,this.#n.clear(),this.#i.hide(),this.#u()}#u(){this.requestUpdate(),this.performUpdate()}#h(r){return this.#s=!1,this.#t.say(r)}#d(){this.#s=!1,this.requestUpdate(),this.#i.dialog.value?.focus()}#p(r){this.#s=!1,this.#n.clear(),this.#i.dialog.value?.focus(),r()}}});var vi="vt-chat",ki=document.currentScript;Op();async function Op(){if(!customElements.get(vi)){let{VtChat:t}=await Promise.resolve().then(()=>(el(),Ja));customElements.define(vi,t)}ki&&"server"in ki.dataset&&Mp(()=>Dp(ki))}function Dp(t){let e=document.createElement(vi);for(let{name:r,value:n}of Array.from(t.attributes))r.startsWith("data-")&&n&&e.setAttribute(r.slice(5),n);t.dataset.server||e.setAttribute("server",new URL(t.src,document.baseURI).origin),document.body.append(e)}function Mp(t){document.body?t():document.addEventListener("DOMContentLoaded",t,{once:!0})}})();
/*! Bundled license information:

@lit/reactive-element/css-tag.js:
  (**
   * @license
   * Copyright 2019 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)

@lit/reactive-element/reactive-element.js:
lit-html/lit-html.js:
lit-element/lit-element.js:
lit-html/directive.js:
lit-html/async-directive.js:
lit-html/directives/repeat.js:
  (**
   * @license
   * Copyright 2017 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)

lit-html/is-server.js:
  (**
   * @license
   * Copyright 2022 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)

lit-html/directive-helpers.js:
lit-html/directives/ref.js:
  (**
   * @license
   * Copyright 2020 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)

dompurify/dist/purify.es.mjs:
  (*! @license DOMPurify 3.4.18 | (c) Cure53 and other contributors | Released under the Apache license 2.0 and Mozilla Public License 2.0 | github.com/cure53/DOMPurify/blob/3.4.18/LICENSE *)
  (*! regenerator-runtime -- Copyright (c) 2014-present, Facebook, Inc. -- license (MIT): https://github.com/babel/babel/blob/main/packages/babel-helpers/LICENSE *)

lit-html/directives/guard.js:
  (**
   * @license
   * Copyright 2018 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)
*/
