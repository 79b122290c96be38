"use strict";(()=>{var pl=Object.defineProperty;var x=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(r){throw n=[r],r}};var dl=(t,e)=>{for(var n in e)pl(t,n,{get:e[n],enumerable:!0})};var tn,nn,cr,Ui,Tt,Hi,ve,Bi,ur,hr=x(()=>{tn=globalThis,nn=tn.ShadowRoot&&(tn.ShadyCSS===void 0||tn.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,cr=Symbol(),Ui=new WeakMap,Tt=class{constructor(e,n,r){if(this._$cssResult$=!0,r!==cr)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=n}get styleSheet(){let e=this.o,n=this.t;if(nn&&e===void 0){let r=n!==void 0&&n.length===1;r&&(e=Ui.get(n)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),r&&Ui.set(n,e))}return e}toString(){return this.cssText}},Hi=t=>new Tt(typeof t=="string"?t:t+"",void 0,cr),ve=(t,...e)=>{let n=t.length===1?t[0]:e.reduce((r,i,s)=>r+(a=>{if(a._$cssResult$===!0)return a.cssText;if(typeof a=="number")return a;throw Error("Value passed to 'css' function must be a 'css' function result: "+a+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(i)+t[s+1],t[0]);return new Tt(n,t,cr)},Bi=(t,e)=>{if(nn)t.adoptedStyleSheets=e.map(n=>n instanceof CSSStyleSheet?n:n.styleSheet);else for(let n of e){let r=document.createElement("style"),i=tn.litNonce;i!==void 0&&r.setAttribute("nonce",i),r.textContent=n.cssText,t.appendChild(r)}},ur=nn?t=>t:t=>t instanceof CSSStyleSheet?(e=>{let n="";for(let r of e.cssRules)n+=r.cssText;return Hi(n)})(t):t});var fl,ml,gl,bl,_l,kl,rn,ji,yl,vl,$t,pr,qi,Fi,xe,sn=x(()=>{hr();hr();({is:fl,defineProperty:ml,getOwnPropertyDescriptor:gl,getOwnPropertyNames:bl,getOwnPropertySymbols:_l,getPrototypeOf:kl}=Object),rn=globalThis,ji=rn.trustedTypes,yl=ji?ji.emptyScript:"",vl=rn.reactiveElementPolyfillSupport,$t=(t,e)=>t,pr={toAttribute(t,e){switch(e){case Boolean:t=t?yl:null;break;case Object:case Array:t=t==null?t:JSON.stringify(t)}return t},fromAttribute(t,e){let n=t;switch(e){case Boolean:n=t!==null;break;case Number:n=t===null?null:Number(t);break;case Object:case Array:try{n=JSON.parse(t)}catch{n=null}}return n}},qi=(t,e)=>!fl(t,e),Fi={attribute:!0,type:String,converter:pr,reflect:!1,useDefault:!1,hasChanged:qi};Symbol.metadata??=Symbol("metadata"),rn.litPropertyMetadata??=new WeakMap;xe=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,n=Fi){if(n.state&&(n.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((n=Object.create(n)).wrapped=!0),this.elementProperties.set(e,n),!n.noAccessor){let r=Symbol(),i=this.getPropertyDescriptor(e,r,n);i!==void 0&&ml(this.prototype,e,i)}}static getPropertyDescriptor(e,n,r){let{get:i,set:s}=gl(this.prototype,e)??{get(){return this[n]},set(a){this[n]=a}};return{get:i,set(a){let l=i?.call(this);s?.call(this,a),this.requestUpdate(e,l,r)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??Fi}static _$Ei(){if(this.hasOwnProperty($t("elementProperties")))return;let e=kl(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty($t("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty($t("properties"))){let n=this.properties,r=[...bl(n),..._l(n)];for(let i of r)this.createProperty(i,n[i])}let e=this[Symbol.metadata];if(e!==null){let n=litPropertyMetadata.get(e);if(n!==void 0)for(let[r,i]of n)this.elementProperties.set(r,i)}this._$Eh=new Map;for(let[n,r]of this.elementProperties){let i=this._$Eu(n,r);i!==void 0&&this._$Eh.set(i,n)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let n=[];if(Array.isArray(e)){let r=new Set(e.flat(1/0).reverse());for(let i of r)n.unshift(ur(i))}else e!==void 0&&n.push(ur(e));return n}static _$Eu(e,n){let r=n.attribute;return r===!1?void 0:typeof r=="string"?r:typeof e=="string"?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){let e=new Map,n=this.constructor.elementProperties;for(let r of n.keys())this.hasOwnProperty(r)&&(e.set(r,this[r]),delete this[r]);e.size>0&&(this._$Ep=e)}createRenderRoot(){let e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return Bi(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,n,r){this._$AK(e,r)}_$ET(e,n){let r=this.constructor.elementProperties.get(e),i=this.constructor._$Eu(e,r);if(i!==void 0&&r.reflect===!0){let s=(r.converter?.toAttribute!==void 0?r.converter:pr).toAttribute(n,r.type);this._$Em=e,s==null?this.removeAttribute(i):this.setAttribute(i,s),this._$Em=null}}_$AK(e,n){let r=this.constructor,i=r._$Eh.get(e);if(i!==void 0&&this._$Em!==i){let s=r.getPropertyOptions(i),a=typeof s.converter=="function"?{fromAttribute:s.converter}:s.converter?.fromAttribute!==void 0?s.converter:pr;this._$Em=i;let l=a.fromAttribute(n,s.type);this[i]=l??this._$Ej?.get(i)??l,this._$Em=null}}requestUpdate(e,n,r,i=!1,s){if(e!==void 0){let a=this.constructor;if(i===!1&&(s=this[e]),r??=a.getPropertyOptions(e),!((r.hasChanged??qi)(s,n)||r.useDefault&&r.reflect&&s===this._$Ej?.get(e)&&!this.hasAttribute(a._$Eu(e,r))))return;this.C(e,n,r)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(e,n,{useDefault:r,reflect:i,wrapped:s},a){r&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,a??n??this[e]),s!==!0||a!==void 0)||(this._$AL.has(e)||(this.hasUpdated||r||(n=void 0),this._$AL.set(e,n)),i===!0&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(n){Promise.reject(n)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[i,s]of this._$Ep)this[i]=s;this._$Ep=void 0}let r=this.constructor.elementProperties;if(r.size>0)for(let[i,s]of r){let{wrapped:a}=s,l=this[i];a!==!0||this._$AL.has(i)||l===void 0||this.C(i,void 0,s,l)}}let e=!1,n=this._$AL;try{e=this.shouldUpdate(n),e?(this.willUpdate(n),this._$EO?.forEach(r=>r.hostUpdate?.()),this.update(n)):this._$EM()}catch(r){throw e=!1,this._$EM(),r}e&&this._$AE(n)}willUpdate(e){}_$AE(e){this._$EO?.forEach(n=>n.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(n=>this._$ET(n,this[n])),this._$EM()}updated(e){}firstUpdated(e){}};xe.elementStyles=[],xe.shadowRootOptions={mode:"open"},xe[$t("elementProperties")]=new Map,xe[$t("finalized")]=new Map,vl?.({ReactiveElement:xe}),(rn.reactiveElementVersions??=[]).push("2.1.2")});function ts(t,e){if(!br(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return Wi!==void 0?Wi.createHTML(e):e}function Ve(t,e,n=t,r){if(e===re)return e;let i=r!==void 0?n._$Co?.[r]:n._$Cl,s=Rt(e)?void 0:e._$litDirective$;return i?.constructor!==s&&(i?._$AO?.(!1),s===void 0?i=void 0:(i=new s(t),i._$AT(t,n,r)),r!==void 0?(n._$Co??=[])[r]=i:n._$Cl=i),i!==void 0&&(e=Ve(t,i._$AS(t,e.values),i,r)),e}var fr,Gi,on,Wi,mr,we,gr,xl,We,Et,Rt,br,Xi,dr,St,Vi,Zi,qe,Ki,Yi,Ji,_r,A,es,mh,re,$,Qi,Ge,ns,Pt,an,ct,Ze,ln,cn,un,hn,rs,wl,is,Ce=x(()=>{fr=globalThis,Gi=t=>t,on=fr.trustedTypes,Wi=on?on.createPolicy("lit-html",{createHTML:t=>t}):void 0,mr="$lit$",we=`lit$${Math.random().toFixed(9).slice(2)}$`,gr="?"+we,xl=`<${gr}>`,We=document,Et=()=>We.createComment(""),Rt=t=>t===null||typeof t!="object"&&typeof t!="function",br=Array.isArray,Xi=t=>br(t)||typeof t?.[Symbol.iterator]=="function",dr=`[ 	
\f\r]`,St=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Vi=/-->/g,Zi=/>/g,qe=RegExp(`>|${dr}(?:([^\\s"'>=/]+)(${dr}*=${dr}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Ki=/'/g,Yi=/"/g,Ji=/^(?:script|style|textarea|title)$/i,_r=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),A=_r(1),es=_r(2),mh=_r(3),re=Symbol.for("lit-noChange"),$=Symbol.for("lit-nothing"),Qi=new WeakMap,Ge=We.createTreeWalker(We,129);ns=(t,e)=>{let n=t.length-1,r=[],i,s=e===2?"<svg>":e===3?"<math>":"",a=St;for(let l=0;l<n;l++){let c=t[l],b,h,d=-1,m=0;for(;m<c.length&&(a.lastIndex=m,h=a.exec(c),h!==null);)m=a.lastIndex,a===St?h[1]==="!--"?a=Vi:h[1]!==void 0?a=Zi:h[2]!==void 0?(Ji.test(h[2])&&(i=RegExp("</"+h[2],"g")),a=qe):h[3]!==void 0&&(a=qe):a===qe?h[0]===">"?(a=i??St,d=-1):h[1]===void 0?d=-2:(d=a.lastIndex-h[2].length,b=h[1],a=h[3]===void 0?qe:h[3]==='"'?Yi:Ki):a===Yi||a===Ki?a=qe:a===Vi||a===Zi?a=St:(a=qe,i=void 0);let k=a===qe&&t[l+1].startsWith("/>")?" ":"";s+=a===St?c+xl:d>=0?(r.push(b),c.slice(0,d)+mr+c.slice(d)+we+k):c+we+(d===-2?l:k)}return[ts(t,s+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),r]},Pt=class t{constructor({strings:e,_$litType$:n},r){let i;this.parts=[];let s=0,a=0,l=e.length-1,c=this.parts,[b,h]=ns(e,n);if(this.el=t.createElement(b,r),Ge.currentNode=this.el.content,n===2||n===3){let d=this.el.content.firstChild;d.replaceWith(...d.childNodes)}for(;(i=Ge.nextNode())!==null&&c.length<l;){if(i.nodeType===1){if(i.hasAttributes())for(let d of i.getAttributeNames())if(d.endsWith(mr)){let m=h[a++],k=i.getAttribute(d).split(we),v=/([.?@])?(.*)/.exec(m);c.push({type:1,index:s,name:v[2],strings:k,ctor:v[1]==="."?ln:v[1]==="?"?cn:v[1]==="@"?un:Ze}),i.removeAttribute(d)}else d.startsWith(we)&&(c.push({type:6,index:s}),i.removeAttribute(d));if(Ji.test(i.tagName)){let d=i.textContent.split(we),m=d.length-1;if(m>0){i.textContent=on?on.emptyScript:"";for(let k=0;k<m;k++)i.append(d[k],Et()),Ge.nextNode(),c.push({type:2,index:++s});i.append(d[m],Et())}}}else if(i.nodeType===8)if(i.data===gr)c.push({type:2,index:s});else{let d=-1;for(;(d=i.data.indexOf(we,d+1))!==-1;)c.push({type:7,index:s}),d+=we.length-1}s++}}static createElement(e,n){let r=We.createElement("template");return r.innerHTML=e,r}};an=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:r}=this._$AD,i=(e?.creationScope??We).importNode(n,!0);Ge.currentNode=i;let s=Ge.nextNode(),a=0,l=0,c=r[0];for(;c!==void 0;){if(a===c.index){let b;c.type===2?b=new ct(s,s.nextSibling,this,e):c.type===1?b=new c.ctor(s,c.name,c.strings,this,e):c.type===6&&(b=new hn(s,this,e)),this._$AV.push(b),c=r[++l]}a!==c?.index&&(s=Ge.nextNode(),a++)}return Ge.currentNode=We,i}p(e){let n=0;for(let r of this._$AV)r!==void 0&&(r.strings!==void 0?(r._$AI(e,r,n),n+=r.strings.length-2):r._$AI(e[n])),n++}},ct=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,r,i){this.type=2,this._$AH=$,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=r,this.options=i,this._$Cv=i?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=Ve(this,e,n),Rt(e)?e===$||e==null||e===""?(this._$AH!==$&&this._$AR(),this._$AH=$):e!==this._$AH&&e!==re&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):Xi(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==$&&Rt(this._$AH)?this._$AA.nextSibling.data=e:this.T(We.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:r}=e,i=typeof r=="number"?this._$AC(e):(r.el===void 0&&(r.el=Pt.createElement(ts(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===i)this._$AH.p(n);else{let s=new an(i,this),a=s.u(this.options);s.p(n),this.T(a),this._$AH=s}}_$AC(e){let n=Qi.get(e.strings);return n===void 0&&Qi.set(e.strings,n=new Pt(e)),n}k(e){br(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,r,i=0;for(let s of e)i===n.length?n.push(r=new t(this.O(Et()),this.O(Et()),this,this.options)):r=n[i],r._$AI(s),i++;i<n.length&&(this._$AR(r&&r._$AB.nextSibling,i),n.length=i)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let r=Gi(e).nextSibling;Gi(e).remove(),e=r}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},Ze=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,r,i,s){this.type=1,this._$AH=$,this._$AN=void 0,this.element=e,this.name=n,this._$AM=i,this.options=s,r.length>2||r[0]!==""||r[1]!==""?(this._$AH=Array(r.length-1).fill(new String),this.strings=r):this._$AH=$}_$AI(e,n=this,r,i){let s=this.strings,a=!1;if(s===void 0)e=Ve(this,e,n,0),a=!Rt(e)||e!==this._$AH&&e!==re,a&&(this._$AH=e);else{let l=e,c,b;for(e=s[0],c=0;c<s.length-1;c++)b=Ve(this,l[r+c],n,c),b===re&&(b=this._$AH[c]),a||=!Rt(b)||b!==this._$AH[c],b===$?e=$:e!==$&&(e+=(b??"")+s[c+1]),this._$AH[c]=b}a&&!i&&this.j(e)}j(e){e===$?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},ln=class extends Ze{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===$?void 0:e}},cn=class extends Ze{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==$)}},un=class extends Ze{constructor(e,n,r,i,s){super(e,n,r,i,s),this.type=5}_$AI(e,n=this){if((e=Ve(this,e,n,0)??$)===re)return;let r=this._$AH,i=e===$&&r!==$||e.capture!==r.capture||e.once!==r.once||e.passive!==r.passive,s=e!==$&&(r===$||i);i&&this.element.removeEventListener(this.name,this,r),s&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},hn=class{constructor(e,n,r){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(e){Ve(this,e)}},rs={M:mr,P:we,A:gr,C:1,L:ns,R:an,D:Xi,V:Ve,I:ct,H:Ze,N:cn,U:un,B:ln,F:hn},wl=fr.litHtmlPolyfillSupport;wl?.(Pt,ct),(fr.litHtmlVersions??=[]).push("3.3.3");is=(t,e,n)=>{let r=n?.renderBefore??e,i=r._$litPart$;if(i===void 0){let s=n?.renderBefore??null;r._$litPart$=i=new ct(e.insertBefore(Et(),s),s,void 0,n??{})}return i._$AI(t),i}});var kr,Oe,Al,ss=x(()=>{sn();sn();Ce();Ce();kr=globalThis,Oe=class extends xe{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){let n=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=is(n,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return re}};Oe._$litElement$=!0,Oe.finalized=!0,kr.litElementHydrateSupport?.({LitElement:Oe});Al=kr.litElementPolyfillSupport;Al?.({LitElement:Oe});(kr.litElementVersions??=[]).push("4.2.2")});var os=x(()=>{});var te=x(()=>{sn();Ce();ss();os()});var Tl,as,cs,ls,ut,De,$l,us,hs,pn,yr=x(()=>{Ce();({I:Tl}=rs),as=t=>t,cs=t=>t.strings===void 0,ls=()=>document.createComment(""),ut=(t,e,n)=>{let r=t._$AA.parentNode,i=e===void 0?t._$AB:e._$AA;if(n===void 0){let s=r.insertBefore(ls(),i),a=r.insertBefore(ls(),i);n=new Tl(s,a,t,t.options)}else{let s=n._$AB.nextSibling,a=n._$AM,l=a!==t;if(l){let c;n._$AQ?.(t),n._$AM=t,n._$AP!==void 0&&(c=t._$AU)!==a._$AU&&n._$AP(c)}if(s!==i||l){let c=n._$AA;for(;c!==s;){let b=as(c).nextSibling;as(r).insertBefore(c,i),c=b}}}return n},De=(t,e,n=t)=>(t._$AI(e,n),t),$l={},us=(t,e=$l)=>t._$AH=e,hs=t=>t._$AH,pn=t=>{t._$AR(),t._$AA.remove()}});var dn,Ke,Me,ht=x(()=>{dn={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Ke=t=>(...e)=>({_$litDirective$:t,values:e}),Me=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,n,r){this._$Ct=e,this._$AM=n,this._$Ci=r}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}}});function Sl(t){this._$AN!==void 0?(fn(this),this._$AM=t,ps(this)):this._$AM=t}function El(t,e=!1,n=0){let r=this._$AH,i=this._$AN;if(i!==void 0&&i.size!==0)if(e)if(Array.isArray(r))for(let s=n;s<r.length;s++)Lt(r[s],!1),fn(r[s]);else r!=null&&(Lt(r,!1),fn(r));else Lt(this,t)}var Lt,fn,ps,Rl,mn,ds=x(()=>{yr();ht();ht();Lt=(t,e)=>{let n=t._$AN;if(n===void 0)return!1;for(let r of n)r._$AO?.(e,!1),Lt(r,e);return!0},fn=t=>{let e,n;do{if((e=t._$AM)===void 0)break;n=e._$AN,n.delete(t),t=e}while(n?.size===0)},ps=t=>{for(let e;e=t._$AM;t=e){let n=e._$AN;if(n===void 0)e._$AN=n=new Set;else if(n.has(t))break;n.add(t),Rl(e)}};Rl=t=>{t.type==dn.CHILD&&(t._$AP??=El,t._$AQ??=Sl)},mn=class extends Me{constructor(){super(...arguments),this._$AN=void 0}_$AT(e,n,r){super._$AT(e,n,r),ps(this),this.isConnected=e._$AU}_$AO(e,n=!0){e!==this.isConnected&&(this.isConnected=e,e?this.reconnected?.():this.disconnected?.()),n&&(Lt(this,e),fn(this))}setValue(e){if(cs(this._$Ct))this._$Ct._$AI(e,this);else{let n=[...this._$Ct._$AH];n[this._$Ci]=e,this._$Ct._$AI(n,this,0)}}disconnected(){}reconnected(){}}});var pt,xr,vr,dt,fs=x(()=>{Ce();ds();ht();pt=()=>new xr,xr=class{},vr=new WeakMap,dt=Ke(class extends mn{render(t){return $}update(t,[e]){let n=e!==this.G;return n&&this.rt(void 0),(n||this.lt!==this.ct)&&(this.G=e,this.ht=t.options?.host,this.rt(this.ct=t.element)),$}rt(t){if(this.G!==void 0)if(this.isConnected||(t=void 0),typeof this.G=="function"){let e=this.ht??globalThis,n=vr.get(e);n===void 0&&(n=new WeakMap,vr.set(e,n)),n.get(this.G)!==void 0&&this.G.call(this.ht,void 0),n.set(this.G,t),t!==void 0&&this.G.call(this.ht,t)}else this.G.value=t}get lt(){return typeof this.G=="function"?vr.get(this.ht??globalThis)?.get(this.G):this.G?.value}disconnected(){this.lt===this.ct&&this.rt(void 0)}reconnected(){this.rt(this.ct)}})});var gn=x(()=>{fs()});var bn,ms=x(()=>{"use strict";bn=class{constructor(e){this.host=e;this.polite="";this.urgent="";e.addController(this)}#e;hostDisconnected(){this.silence()}say(e){this.#t(e,"")}interrupt(e){this.#t("",e)}silence(){clearTimeout(this.#e),this.polite=this.urgent="",this.host.requestUpdate()}#t(e,n){this.polite=e,this.urgent=n,this.host.requestUpdate(),clearTimeout(this.#e),this.#e=setTimeout(()=>this.silence(),1e3)}}});async function*gs(t){let e=t.getReader(),n=new TextDecoder,r="",i=!1;try{for(;!i;){let s=await e.read();i=s.done;let a=(r+n.decode(s.value,{stream:!i})).split(`
`);r=i?"":a.pop()??"",yield*a.filter(l=>l.trim()).map(l=>JSON.parse(l))}}finally{i||e.cancel().catch(()=>{})}}var bs=x(()=>{"use strict"});function _s(t){let e=ft(t);switch(e.event){case"typing":case"end":return{event:e.event};case"message":return{event:"message",message:Ar(e)};case"error":return{event:"error",code:D(e.code)};default:return null}}function Ar(t){let e=ft(t);return{id:D(e.id),text:D(e.text),response:D(e.response),lang:D(e.lang)||"nl",dir:e.dir==="rtl"?"rtl":"ltr",quotes:wr(e.quotes).map(Pl),facts:wr(e.facts).map(Cl),choices:wr(e.choices).map(D).filter(Boolean)}}function Pl(t){let e=ft(t);return{text:D(e.text),source:D(e.source_line),issuer:D(e.issuer),date:D(e.date),url:D(e.url),frame:D(e.frame),notice:D(e.notice),caveat:D(e.caveat),plain:Ll(e.plain)}}function Ll(t){let e=typeof t=="string"?{nl:t}:ft(t);return Object.entries(e).map(([n,r])=>({lang:n,text:D(r)})).filter(n=>n.text)}function Cl(t){let e=ft(t),n=ft(e.source);return{title:D(e.title),text:D(e.text),source:D(e.source)||D(e.source_name)||D(n.name),url:D(e.url)||D(e.source_url)||D(n.url),checked:e.checked===!0}}function D(t){return typeof t=="string"?t:""}function wr(t){return Array.isArray(t)?t:[]}function ft(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)?t:{}}var ks=x(()=>{"use strict"});function Il(t){return t.kind==="lost"||t.kind==="refused"&&t.code==="busy"}function zl(t,e){return{kind:"refused",code:t,wait:Number(e.headers.get("retry-after")??0)}}function ys(t){let{messages:e}=t;return Array.isArray(e)?e.map(Ar):[]}function vs(t){let e=new AbortController;return setTimeout(()=>e.abort(),Ol).unref?.(),t.addEventListener("abort",()=>e.abort()),e.signal}var Ol,Dl,Ml,_n,Ct,xs=x(()=>{"use strict";bs();ks();Ol=15e3,Dl=[500,2e3],Ml={kind:"answered"},_n={kind:"lost"},Ct=class{constructor(e){this.server=e}#e=null;#t=null;#n=new Set;#r=new AbortController;request(e,n){return fetch(new URL(e,this.server),n)}pause(e){return new Promise(n=>setTimeout(n,e))}async open(){return this.#t??=this.#c().finally(()=>this.#t=null),this.#t}async send(e,n,r){let i=this.#r.signal,s=await this.#o(e,n,r);for(let a of Dl){if(i.aborted||!Il(s))break;await this.pause(a*(1+Math.random()/2)),i.aborted||(s=await this.#o(e,n,r))}return s}async judge(e,n){try{return(await this.#l("POST","/chat/feedback",{session:this.#e,answer:e,helpful:n})).ok}catch{return!1}}async wipe(){let e=this.#e;if(this.#s(),!e)return[];let n=await this.#l("DELETE","/chat/session",{session:e});if(!n.ok)throw new Error(`status ${n.status}`);return ys(await n.json())}leave(){let e=this.#e;this.#s(),e&&this.#l("DELETE","/chat/session",{session:e},{keepalive:!0}).catch(()=>{})}#s(){this.#r.abort(),this.#r=new AbortController,this.#e=null,this.#t=null,this.#n.clear()}async#c(){let e=this.#r.signal,n=await this.#l("POST","/chat/session",{},{signal:vs(e)});if(!n.ok)throw new Error(`status ${n.status}`);let r=await n.json();return e.aborted||(this.#e=r.session),ys(r)}async#o(e,n,r,i=!1){try{this.#e||await this.open();let s=await this.#a(e,n,r);if(s.kind!=="refused"||s.code!=="bad_session"||i)return s}catch{return _n}return this.#e=null,this.#o(e,n,r,!0)}async#a(e,n,r){let i=this.#r.signal,s={session:this.#e,id:n,text:e},a=await this.#l("POST","/chat/message",s,{signal:vs(i)});if(!a.body)return _n;let l=_n;for await(let c of gs(a.body)){let b=_s(c);if(i.aborted)return _n;b?.event==="end"?l=Ml:b?.event==="error"?l=zl(b.code,a):b&&this.#i(b)&&r(b)}return l}#i(e){return e.event!=="message"||!e.message.id?!0:this.#n.has(e.message.id)?!1:(this.#n.add(e.message.id),!0)}#l(e,n,r,i={}){return this.request(n,{method:e,body:JSON.stringify(r),headers:{"Content-Type":"application/json"},cache:"no-store",credentials:"omit",referrerPolicy:"no-referrer",...i})}}});function ws(t){t.hidden=!1,t.showPopover?.(),document.documentElement.style.setProperty("visibility","hidden","important")}function As(t){t.hidden||(t.hidden=!0,document.documentElement.style.removeProperty("visibility"))}var Ts=x(()=>{"use strict"});var Ss,$s=x(()=>{Ss={help:"هل أنت في خطر الآن؟ اتصل بالرقم ⁦112⁩. Veilig Thuis: ⁦0800-2000⁩، مجانًا، ليلًا ونهارًا."}});var Rs,Es=x(()=>{Rs={help:"In danger now? Call 112. Veilig Thuis: 0800-2000, free, day and night."}});var Ls,Ps=x(()=>{Ls={launcher:"Chat",title:"Chat",exit:"Sluit snel",exitKeys:"3 keer Shift",exitMore:"Je gaat meteen naar een andere pagina. Dit gesprek is dan weg.",shiftsLeft:"Nog {count} keer Shift. Dan sluit deze pagina.",leaving:"De pagina wordt gesloten.",minimise:"Verberg de chat",conversation:"Gesprek",help:"Gevaar? Bel 112. Veilig Thuis: 0800-2000, gratis, dag en nacht.",mine:"Jij",bot:"Chatbot",safetyTitle:"Kan iemand meekijken? Lees dit eerst",safety:["Met ‘Sluit snel’ ga je meteen naar een andere pagina. Ook als je 3 keer op Shift drukt.","Met Escape verberg je de chat.","Je browser onthoudt wel dat je op deze website bent geweest. Dat kan de chat niet wissen.","Gebruik een privévenster, of een toestel waar niemand anders bij kan. Iemand kan ook software op je toestel zetten die meekijkt.","Deze chat zet niets op je toestel. Het gesprek is weg als je deze pagina verlaat."],suggested:"Je kunt bijvoorbeeld dit vragen:",suggestions:["Ik ben nu in gevaar","Hoeveel meldingen krijgt Veilig Thuis per jaar?","Welke inspectie toetst het werk van Veilig Thuis?","Wat zijn de oorzaken van de wachttijden?"],choices:"Kies een antwoord",question:"Je vraag",questionHint:"Typ liever geen namen of adressen.",questionKeys:"Enter verstuurt. Shift + Enter is een nieuwe regel.",send:"Verstuur",tooLongSoon:"Je kunt nog {count} tekens typen.",empty:"Typ eerst je vraag.",patience:"Even wachten. Ik beantwoord eerst je vorige vraag.",sending:"Wordt verstuurd",sent:"Verstuurd",unsent:"Niet verstuurd",retry:"Probeer opnieuw",typing:"De chatbot zoekt het op",newer:"Nieuw bericht",quote:"Letterlijk gezegd door {issuer}",date:"Datum",undated:"zonder datum",caveat:"Goed om te weten",plain:"In gewone taal",plainNote:"Dit is uitleg van deze chatbot. Het Landelijk Netwerk heeft dit niet zo gezegd.",readMore:"Lees de hele verklaring",newTab:"{host}, nieuw tabblad",fact:"Algemene informatie, geen uitspraak van het Landelijk Netwerk",factSource:"Bron",unchecked:"nog niet gecontroleerd door de beheerder",copy:"Kopieer met bron",copied:"Gekopieerd. De tekst staat nu op het klembord van dit toestel.",notCopied:"Kopiëren lukt hier niet. Selecteer de tekst en kopieer die zelf.",judge:"Heb je iets aan dit antwoord?",yes:"Ja",no:"Nee",judged:"Bedankt. We tellen alleen ja en nee, zonder tekst.",notJudged:"Dat is niet gelukt.",restart:"Begin opnieuw",wipe:"Wis gesprek",wiped:"Het gesprek is gewist. Op de server staat er niets meer van.",notWiped:"Je scherm is leeg. De server was niet te bereiken. Daar verdwijnt het gesprek vanzelf, een half uur na je laatste bericht.",hidden:"Het gesprek is verborgen.",unhide:"Laat het weer zien",unreachable:"De chatbot is nu niet te bereiken. Dat ligt niet aan jou. Je bericht is misschien niet aangekomen. Hulp krijg je hier:",tooMany:"Je stuurt veel berichten achter elkaar. Wacht {seconds} seconden en probeer het opnieuw. Hulp krijg je hier:",refused:"De chatbot kan dit bericht nu niet aannemen. Hulp krijg je hier:",call:"Bel"}});var Os,Cs=x(()=>{Os={help:"Jesteś teraz w niebezpieczeństwie? Zadzwoń pod 112. Veilig Thuis: 0800-2000, bezpłatnie, całą dobę."}});var Ms,Ds=x(()=>{Ms={help:"Şu anda tehlikede misiniz? 112'yi arayın. Veilig Thuis: 0800-2000, ücretsiz, gece gündüz."}});function kn(t){let e=Fl[t];return e?{lang:t,dir:t==="ar"?"rtl":"ltr",text:e}:null}function le(t,e){return t.replace(/\{(\w+)\}/g,(n,r)=>String(e[r]??n))}var _,Fl,ce=x(()=>{"use strict";$s();Es();Ps();Cs();Ds();_=Ls,Fl={ar:Ss.help,en:Rs.help,pl:Os.help,tr:Ms.help}});var yn,Is=x(()=>{"use strict";gn();ce();yn=class{constructor(e,n,r){this.host=e;this.announcer=n;this.say=r;this.field=pt();this.note="";this.length=0;this.submit=()=>{let e=this.field.value?.value.trim()??"";if(!e)return this.tell(_.empty);this.say(e)?this.clear():this.tell(_.patience)};this.choose=e=>{this.field.value?.focus({preventScroll:!0}),this.say(e)||this.tell(_.patience)};this.typed=()=>{this.note="",this.length=this.field.value?.value.length??0,this.host.requestUpdate()};this.copy=async e=>{let n=navigator.clipboard?.writeText(e)??Promise.reject(new Error("no clipboard"));this.tell(await n.then(()=>_.copied,()=>_.notCopied))}}clear(){this.field.value&&(this.field.value.value=""),this.typed()}tell(e){this.note=e,this.announcer.say(e)}}});var vn,zs=x(()=>{"use strict";vn=class{#e=0;#t=0;#n=!1;down(e,n){e==="Shift"?this.#n=this.#n||!n:this.reset()}up(e,n){return e!=="Shift"||!this.#n?null:(this.#n=!1,this.#e=n-this.#t>5e3?1:this.#e+1,this.#t=n,3-this.#e)}reset(){this.#e=0,this.#n=!1}}});function Ns(t){try{let e=new URL(t||Tr,document.baseURI);return["https:","http:"].includes(e.protocol)?e.href:Tr}catch{return Tr}}var Tr,xn,Us=x(()=>{"use strict";zs();Tr="https://www.knmi.nl/nederland-nu/weer/verwachtingen",xn=class{constructor(e){this.host=e;e.addController(this)}#e=new vn;hostConnected(){window.addEventListener("keydown",this.#t,!0),window.addEventListener("keyup",this.#n,!0),window.addEventListener("pagehide",this.#r),window.addEventListener("pageshow",this.#s)}hostDisconnected(){window.removeEventListener("keydown",this.#t,!0),window.removeEventListener("keyup",this.#n,!0),window.removeEventListener("pagehide",this.#r),window.removeEventListener("pageshow",this.#s)}#t=e=>{this.host.isOpen&&(this.#e.down(e.key,e.repeat),!(e.key!=="Escape"||e.isComposing)&&(e.preventDefault(),this.host.minimise()))};#n=e=>{if(!this.host.isOpen)return;let n=this.#e.up(e.key,e.timeStamp);n===0?this.host.leave():n===1&&this.host.shiftsLeft(n)};#r=()=>{this.#e.reset(),this.host.gone()};#s=e=>{e.persisted&&this.host.back()}}});function ql(t,e){let n=e.querySelector("header")?.clientHeight??0;e.scrollTop+=t.getBoundingClientRect().top-e.getBoundingClientRect().top-n-12}var wn,Hs=x(()=>{"use strict";wn=class{constructor(e){this.host=e;this.hasNewer=!1;this.#e=!0;this.#t=0;this.#n=0}#e;#t;#n;look(e){let n=e.length>this.#n;this.#n=e.length,n&&(this.#e||e.at(-1)?.kind==="mine"?this.toNewest():this.#r(!0))}scrolled(){let{scrollTop:e=0,scrollHeight:n=0,clientHeight:r=0}=this.#s()??{},i=n-e-r<80;this.#e=i||this.#e&&e>=this.#t,this.#t=e,i&&this.#r(!1)}toNewest(){this.#e=!0,this.#r(!1);let e=this.host.renderRoot.querySelectorAll(".log > .mine"),n=this.#s();n&&e.length&&ql(e[e.length-1],n),this.#t=n?.scrollTop??0}#r(e){this.hasNewer!==e&&(this.hasNewer=e,this.host.requestUpdate())}#s(){let e=this.host.renderRoot.querySelector(".scroll");return e&&getComputedStyle(e).overflowY!=="visible"?e:this.host.renderRoot.querySelector(".panel")}}});var Bs,js=x(()=>{"use strict";te();Bs=ve`
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
  a[href^="tel:"] {
    white-space: nowrap;
  }
  .help a:not(.call) {
    color: inherit;
  }
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
`});var Fs,qs=x(()=>{"use strict";te();Fs=ve`
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
    .dots i {
      background: CanvasText;
    }
  }
`});var Gs,Ws=x(()=>{"use strict";te();Gs=ve`
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
  /* The same bounds as SMALL in vt-chat.ts, where the panel is a modal dialog. */
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
`});var Vs,Zs=x(()=>{"use strict";te();Vs=ve`
  :host {
    display: contents !important;
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
    :host(:not([theme="light"])) {
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
  }
  @media (prefers-contrast: more) {
    :host {
      --_line: var(--_text);
      --_muted: var(--_text);
      --_border: var(--_text);
    }
  }
`});var Ks,Ys=x(()=>{"use strict";js();qs();Ws();Zs();try{CSS.registerProperty({name:"--_rem",syntax:"<length>",inherits:!0,initialValue:"16px"})}catch{}Ks=[Vs,Gs,Bs,Fs]});function Ot(){let t=crypto.getRandomValues(new Uint8Array(12));return Array.from(t,e=>e.toString(16).padStart(2,"0")).join("")}function Qs(t){return{kind:"mine",id:Ot(),text:t,delivery:"sending"}}function $r(t,e=!1){return{kind:"answer",id:Ot(),message:t,vote:null,isGreeting:e}}function Xs(t,e=0){return{kind:"broken",id:Ot(),code:t,wait:e}}function Dt(t,e){return t.map(n=>n.id===e.id?e:n)}function An(t){return t.filter(e=>e.kind!=="broken")}var Js=x(()=>{"use strict"});function Gl(t,e){this.v=t,this.k=e}function eo(t,e){(e==null||e>t.length)&&(e=t.length);for(var n=0,r=Array(e);n<e;n++)r[n]=t[n];return r}function Wl(t){if(Array.isArray(t))return t}function Vl(t,e){var n=t==null?null:typeof Symbol<"u"&&t[Symbol.iterator]||t["@@iterator"];if(n!=null){var r,i,s,a,l=[],c=!0,b=!1;try{if(s=(n=n.call(t)).next,e===0){if(Object(n)!==n)return;c=!1}else for(;!(c=(r=s.call(n)).done)&&(l.push(r.value),l.length!==e);c=!0);}catch(h){b=!0,i=h}finally{try{if(!c&&n.return!=null&&(a=n.return(),Object(a)!==a))return}finally{if(b)throw i}}return l}}function Zl(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Kl(t,e){return Wl(t)||Vl(t,e)||Yl(t,e)||Zl()}function Yl(t,e){if(t){if(typeof t=="string")return eo(t,e);var n={}.toString.call(t).slice(8,-1);return n==="Object"&&t.constructor&&(n=t.constructor.name),n==="Map"||n==="Set"?Array.from(t):n==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?eo(t,e):void 0}}function Tn(t){var e,n;function r(s,a){try{var l=t[s](a),c=l.value,b=c instanceof Gl;Promise.resolve(b?c.v:c).then(function(h){if(b){var d=s==="return"&&c.k?s:"next";if(!c.k||h.done)return r(d,h);h=t[d](h).value}i(!!l.done,h)},function(h){r("throw",h)})}catch(h){i(2,h)}}function i(s,a){s===2?e.reject(a):e.resolve({value:a,done:s}),(e=e.next)?r(e.key,e.arg):n=null}this._invoke=function(s,a){return new Promise(function(l,c){var b={key:s,arg:a,resolve:l,reject:c,next:null};n?n=n.next=b:(e=n=b,r(s,a))})},typeof t.return!="function"&&(this.return=void 0)}function M(t){return function(e){for(var n=arguments.length,r=new Array(n>1?n-1:0),i=1;i<n;i++)r[i-1]=arguments[i];return En(t,e,r)}}function _o(t){return function(){for(var e=arguments.length,n=new Array(e),r=0;r<e;r++)n[r]=arguments[r];return zr(t,n)}}function L(t,e){let n=arguments.length>2&&arguments[2]!==void 0?arguments[2]:Ye;if(to&&to(t,null),!mt(e))return t;let r=e.length;for(;r--;){let i=e[r];if(typeof i=="string"){let s=n(i);s!==i&&(Xl(e)||(e[r]=s),i=s)}t[i]=!0}return t}function ac(t){for(let e=0;e<t.length;e++)K(t,e)||(t[e]=null);return t}function Rn(t){let e=ze(null);for(let r of fo(t)){var n=Kl(r,2);let i=n[0],s=n[1];K(t,i)&&(mt(s)?e[i]=ac(s):s&&typeof s=="object"&&s.constructor===Object?e[i]=Rn(s):e[i]=s)}return e}function Nt(t){let e=ze(null),n=Ql(t),r=n.length;for(;r--;)e[n[r]]=t[n[r]];return e}function lc(t){switch(typeof t){case"string":return t;case"number":return ic(t);case"boolean":return sc(t);case"bigint":return ro?ro(t):"0";case"symbol":return io?io(t):"Symbol()";case"undefined":return zt(t);case"function":case"object":{if(t===null)return zt(t);let e=t,n=ie(e,"toString");if(typeof n=="function"){let r=n(e);return typeof r=="string"?r:zt(r)}return zt(t)}default:return zt(t)}}function ie(t,e){for(;t!==null;){let r=go(t,e);if(r){if(r.get)return M(r.get);if(typeof r.value=="function")return M(r.value)}t=mo(t)}function n(){return null}return n}function cc(t,e){for(;t!==null;){let n=go(t,e);if(n)return n.get?M(n.get):null;t=mo(t)}return null}function uc(t){if(!t)return!1;try{return q(t,""),!0}catch{return!1}}function ko(){let t=arguments.length>0&&arguments[0]!==void 0?arguments[0]:Sc(),e=f=>ko(f);if(e.version="3.4.18",e.removed=[],!t||!t.document||t.document.nodeType!==H.document||!t.Element)return e.isSupported=!1,e;let n=t.document,r=n,i=r.currentScript,s=t.HTMLTemplateElement,a=t.Node,l=t.Element,c=t.NodeFilter,b=t.DOMParser,h=t.trustedTypes,d=l.prototype,m=ie(d,"cloneNode"),k=ie(d,"remove"),v=ie(d,"removeAttributeNode"),P=ie(d,"nextSibling"),T=ie(d,"childNodes"),R=ie(d,"parentNode"),X=ie(d,"shadowRoot"),C=ie(d,"attributes"),se=a&&a.prototype?ie(a.prototype,"nodeType"):null,J=a&&a.prototype?ie(a.prototype,"nodeName"):null,Se=a&&a.prototype?ie(a.prototype,"ownerDocument"):null,Z=function(o){return se?se(o):o.nodeType},Q=function(o){return J?J(o):o.nodeName},Ee=cc(d,"namespaceURI"),Re=function(o){return Ee?Ee(o):o.namespaceURI};if(typeof s=="function"){let f=n.createElement("template");f.content&&f.content.ownerDocument&&(n=f.content.ownerDocument)}let W,pe="",de,Y=!1,Ue=0,_e=function(){if(Ue>0)throw Te('A configured TRUSTED_TYPES_POLICY callback (createHTML or createScriptURL) must not call DOMPurify.sanitize, as that causes infinite recursion. Do not pass a policy whose callbacks wrap DOMPurify as TRUSTED_TYPES_POLICY; see the "DOMPurify and Trusted Types" section of the README.')},vt=function(o){_e(),Ue++;try{return W.createHTML(o)}finally{Ue--}},pi=function(o){return W&&Gn?vt(o):o},Sa=function(o){_e(),Ue++;try{return W.createScriptURL(o)}finally{Ue--}},Ea=function(){return Y||(de=Ec(h,i),Y=!0),de},Gt=n,Nn=Gt.implementation,Ra=Gt.createNodeIterator,Pa=Gt.createDocumentFragment,La=Gt.getElementsByTagName,Ca=r.importNode,I=po();e.isSupported=typeof fo=="function"&&typeof R=="function"&&Nn&&Nn.createHTMLDocument!==void 0;let Oa=dc,Da=fc,Ma=mc,Ia=bc,za=_c,Na=kc,Ua=yc,Ha=xc,di=co,z=null,Un=L({},[...so,...Lr,...Cr,...Or,...oo]),N=null,Hn=L({},[...ao,...Dr,...lo,...Sn]),fe=null,xt=null,fi=null,Pe=Object.seal(ze(null,{tagCheck:{writable:!0,configurable:!1,enumerable:!0,value:null},attributeCheck:{writable:!0,configurable:!1,enumerable:!0,value:null}})),mi=!0,Bn=!0,gi=!1,jn=!0,ke=!1,He=!0,Be=!1,Fn=!1,Wt=null,Vt=null,qn=!1,rt=!1,Zt=!1,Gn=!1,bi=!0,_i=!1,ki="user-content-",Wn=!0,Vn=!1,je=null,it=!1,Fe=null,yi=L({},["annotation-xml","audio","colgroup","desc","foreignobject","head","iframe","math","mi","mn","mo","ms","mtext","noembed","noframes","noscript","plaintext","script","selectedcontent","style","svg","template","thead","title","video","xmp"]),vi=null,xi=L({},["audio","video","img","source","image","track"]),wi=null,Ai=L({},["alt","class","for","id","label","name","pattern","placeholder","role","summary","title","value","style","xmlns"]),Kt="http://www.w3.org/1998/Math/MathML",Yt="http://www.w3.org/2000/svg",me="http://www.w3.org/1999/xhtml",st=me,Zn=!1,Ti=null,Ba=L({},[Kt,Yt,me],Rr),ja=G(L({},["mi","mo","mn","ms","mtext"])),Kn=null,Fa=G(L({},["annotation-xml"])),Yn=null,qa=G(ze(null)),Ga=L({},["title","style","font","a","script"]),wt=null,Wa=["application/xhtml+xml","text/html"],Va="text/html",U=null,Qt=null,Za=n.createElement("form"),$i=function(o){return o instanceof RegExp||o instanceof Function},Qn=function(){let o=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{};(!o||typeof o!="object")&&(o={}),o=Rn(o),wt=Wa.indexOf(o.PARSER_MEDIA_TYPE)===-1?Va:o.PARSER_MEDIA_TYPE,U=wt==="application/xhtml+xml"?Rr:Ye,z=Ie(o,"ALLOWED_TAGS",Un,{transform:U}),N=Ie(o,"ALLOWED_ATTR",Hn,{transform:U}),Ti=Ie(o,"ALLOWED_NAMESPACES",Ba,{transform:Rr}),wi=Ie(o,"ADD_URI_SAFE_ATTR",Ai,{transform:U,base:Ai}),vi=Ie(o,"ADD_DATA_URI_TAGS",xi,{transform:U,base:xi}),Fe=Ie(o,"FORBID_CONTENTS",yi,{transform:U}),xt=Ie(o,"FORBID_TAGS",ze(null),{transform:U}),fi=Ie(o,"FORBID_ATTR",ze(null),{transform:U}),it=K(o,"USE_PROFILES")?o.USE_PROFILES&&typeof o.USE_PROFILES=="object"?Rn(o.USE_PROFILES):o.USE_PROFILES:!1,mi=o.ALLOW_ARIA_ATTR!==!1,Bn=o.ALLOW_DATA_ATTR!==!1,gi=o.ALLOW_UNKNOWN_PROTOCOLS||!1,jn=o.ALLOW_SELF_CLOSE_IN_ATTR!==!1,ke=o.SAFE_FOR_TEMPLATES||!1,He=o.SAFE_FOR_XML!==!1,Be=o.WHOLE_DOCUMENT||!1,rt=o.RETURN_DOM||!1,Zt=o.RETURN_DOM_FRAGMENT||!1,Gn=o.RETURN_TRUSTED_TYPE||!1,qn=o.FORCE_BODY||!1,bi=o.SANITIZE_DOM!==!1,_i=o.SANITIZE_NAMED_PROPS||!1,Wn=o.KEEP_CONTENT!==!1,Vn=o.IN_PLACE||!1,di=uc(o.ALLOWED_URI_REGEXP)?o.ALLOWED_URI_REGEXP:co,st=typeof o.NAMESPACE=="string"?o.NAMESPACE:me,Kn=Ir(o,"MATHML_TEXT_INTEGRATION_POINTS",ja),Yn=Ir(o,"HTML_INTEGRATION_POINTS",Fa);let u=Ir(o,"CUSTOM_ELEMENT_HANDLING",qa);if(fe=ze(null),K(u,"tagNameCheck")&&$i(u.tagNameCheck)&&(fe.tagNameCheck=u.tagNameCheck),K(u,"attributeNameCheck")&&$i(u.attributeNameCheck)&&(fe.attributeNameCheck=u.attributeNameCheck),K(u,"allowCustomizedBuiltInElements")&&typeof u.allowCustomizedBuiltInElements=="boolean"&&(fe.allowCustomizedBuiltInElements=u.allowCustomizedBuiltInElements),B(fe),ke&&(Bn=!1),Zt&&(rt=!0),it&&((K(o,"ALLOWED_TAGS")||K(o,"ALLOWED_ATTR"))&&typeof console<"u"&&typeof console.warn=="function"&&console.warn("DOMPurify: USE_PROFILES overrides ALLOWED_TAGS and ALLOWED_ATTR. Do not use these options together."),z=L({},oo),N=ze(null),it.html===!0&&(L(z,so),L(N,ao)),it.svg===!0&&(L(z,Lr),L(N,Dr),L(N,Sn)),it.svgFilters===!0&&(L(z,Cr),L(N,Dr),L(N,Sn)),it.mathMl===!0&&(L(z,Or),L(N,lo),L(N,Sn))),Pe.tagCheck=null,Pe.attributeCheck=null,K(o,"ADD_TAGS")&&(typeof o.ADD_TAGS=="function"?Pe.tagCheck=o.ADD_TAGS:mt(o.ADD_TAGS)&&(z===Un&&(z=Nt(z)),L(z,o.ADD_TAGS,U))),K(o,"ADD_ATTR")&&(typeof o.ADD_ATTR=="function"?Pe.attributeCheck=o.ADD_ATTR:mt(o.ADD_ATTR)&&(N===Hn&&(N=Nt(N)),L(N,o.ADD_ATTR,U))),K(o,"ADD_FORBID_CONTENTS")&&mt(o.ADD_FORBID_CONTENTS)&&(Fe===yi&&(Fe=Nt(Fe)),L(Fe,o.ADD_FORBID_CONTENTS,U)),Wn&&(z["#text"]=!0),Be&&L(z,["html","head","body"]),z.table&&(z.tbody=!0,delete xt.tbody),o.TRUSTED_TYPES_POLICY){if(typeof o.TRUSTED_TYPES_POLICY.createHTML!="function")throw Te('TRUSTED_TYPES_POLICY configuration option must provide a "createHTML" hook.');if(typeof o.TRUSTED_TYPES_POLICY.createScriptURL!="function")throw Te('TRUSTED_TYPES_POLICY configuration option must provide a "createScriptURL" hook.');let p=W;W=o.TRUSTED_TYPES_POLICY;try{pe=vt("")}catch(g){throw W=p,g}}else o.TRUSTED_TYPES_POLICY===null?(W=void 0,pe=""):(W===void 0&&(W=Ea()),W&&typeof pe=="string"&&(pe=vt("")));Qt=G(o)},Si=L({},[...Lr,...Cr,...hc]),Ei=L({},[...Or,...pc]),Ka=function(o,u,p){return u===me?o==="svg":u===Kt?o==="svg"&&(p==="annotation-xml"||Kn[p]):!!Si[o]},Ya=function(o,u,p){return u===me?o==="math":u===Yt?o==="math"&&Yn[p]:!!Ei[o]},Qa=function(o,u,p){return u===Yt&&!Yn[p]||u===Kt&&!Kn[p]?!1:!Ei[o]&&(Ga[o]||!Si[o])},Xa=function(o){let u=Re(o),p=Ye(Q(o)),g=R(o),y=st,w="template";return g&&Z(g)===H.element&&(y=Re(g),w=Ye(Q(g))),Ti[u]?u===Yt?Ka(p,y,w):u===Kt?Ya(p,y,w):u===me?Qa(p,y,w):wt==="application/xhtml+xml":!1},Le=function(o){Mt(e.removed,{element:o});try{R(o).removeChild(o)}catch{if(k(o),!R(o))throw Te("a node selected for removal could not be detached from its tree and cannot be safely returned; refusing to sanitize in place")}},Ri=function(o,u,p){try{v(o,u)}catch{try{o.removeAttribute(p)}catch{}}},Xn=function(o){tr(o);let u=T(o);u&&Ae(ec(u),p=>{try{k(p)}catch{}}),Z(o)===H.element&&Jn(o,!1)},ot=function(o,u,p){if(!p)try{p=u.getAttributeNode(o)}catch{p=null}if(Mt(e.removed,{attribute:p||null,from:u}),p)Ri(u,p,o);else try{u.removeAttribute(o)}catch{}if(o==="is")if(rt||Zt)try{Le(u)}catch{}else try{u.setAttribute(o,"")}catch{}},Jn=function(o,u){let p=C(o);if(p)for(let g=p.length-1;g>=0;--g){let y=p[g],w=y&&y.name;typeof w=="string"&&!(u&&N[U(w)])&&Ri(o,y,w)}},er=function(o,u){let p=arguments.length>2&&arguments[2]!==void 0?arguments[2]:!1,g=[o];for(;g.length>0;){let y=g.pop();if(u(y)===!1)continue;if(p&&Z(y)===H.element){let E=X(y);at(E)&&g.push(E)}let w=T(y);if(w)for(let E=w.length-1;E>=0;--E)g.push(w[E])}},tr=function(o){er(o,u=>{Z(u)===H.element&&Jn(u,!0)})},nr=function(o){let u=[];return er(o,p=>{u.push(p)},!0),u},Ja=function(o,u){let p=Sr();Ae(nr(o),g=>{Z(g)===H.element&&Er(p,g)}),Ae(u,g=>{Z(g)===H.element&&!It(p,g)&&Jn(g,!0)})},Pi=function(o,u){let p=!1;return Ae(e.removed,g=>{g.element&&(p=p||g.element===o,tr(g.element))}),Ja(o,u),p},el=8,tl=function(o,u){let p=je,g=null,y=()=>(g||(g=Sr(),Ae(u,w=>{Er(g,w)})),g);for(let w=0;;w++){let E=nr(o),j=[o],ye=!1;if(Ae(E,ae=>{Z(ae)===H.documentFragment?Mt(j,ae):!ye&&!It(p,ae)&&(ye=It(y(),ae))}),!ye)return;if(w>=el)throw Te("the tree kept changing during in-place sanitization; refusing to return it");Ae(j,(ae,ee)=>{nl(ae,ee>0,o,y())})}},nl=function(o,u,p,g){let y=Xt(o),w;for(;w=y.nextNode();)!It(g,w)||It(je,w)||(u&&oe(I.uponSanitizeShadowNode,w,null),or(w,p))},rl=function(o){je&&Er(je,o)},Li=function(o,u){return He?o==="patchsrc"?!0:o==="for"&&u!=="label"&&u!=="output":!1},il=function(o){He&&er(o,u=>{let p=Z(u);if(p===H.processingInstruction||p===H.comment&&q(uo,u.data)){try{k(u)}catch{}return!1}if(p===H.element){let g=u,y=U(Q(u));try{g.hasAttribute&&g.hasAttribute("patchsrc")&&g.removeAttribute("patchsrc"),g.hasAttribute&&g.hasAttribute("for")&&Li("for",y)&&g.removeAttribute("for")}catch{}}return!0})},Ci=function(o){let u=null,p=null;if(qn)o="<remove></remove>"+o;else{let w=nc(o,Tc);p=w&&w[0]}wt==="application/xhtml+xml"&&st===me&&(o='<html xmlns="http://www.w3.org/1999/xhtml"><head></head><body>'+o+"</body></html>");let g=W?vt(o):o;if(st===me)try{u=new b().parseFromString(g,wt)}catch{}if(!u||!u.documentElement){u=Nn.createDocument(st,"template",null);try{u.documentElement.innerHTML=Zn?pe:g}catch{}}let y=u.body||u.documentElement;return o&&p&&y.insertBefore(n.createTextNode(p),y.childNodes[0]||null),st===me?La.call(u,Be?"html":"body")[0]:Be?u.documentElement:y},Xt=function(o){let u=arguments.length>1&&arguments[1]!==void 0?arguments[1]:!1,p=Se?Se(o):o.ownerDocument;return Ra.call(p||o,o,(u?0:c.SHOW_ELEMENT)|c.SHOW_COMMENT|c.SHOW_TEXT|c.SHOW_PROCESSING_INSTRUCTION|c.SHOW_CDATA_SECTION,null)},rr=function(o){return o=$n(o,Oa," "),o=$n(o,Da," "),o=$n(o,Ma," "),o},ir=function(o){var u;sr(o);let p=(u=o.querySelectorAll)===null||u===void 0?void 0:u.call(o,"template");p&&Ae(p,g=>{at(g.content)&&ir(g.content)})},sr=function(o){o.normalize();let u=Xt(o,!0),p=u.nextNode();for(;p;)p.data=rr(p.data),p=u.nextNode()},Jt=function(o){let u=J?J(o):null;return typeof u!="string"||U(u)!=="form"?!1:typeof o.nodeName!="string"||typeof o.textContent!="string"||typeof o.removeChild!="function"||o.attributes!==C(o)||typeof o.removeAttribute!="function"||typeof o.removeAttributeNode!="function"||typeof o.getAttributeNode!="function"||typeof o.setAttribute!="function"||typeof o.namespaceURI!="string"||typeof o.insertBefore!="function"||typeof o.hasChildNodes!="function"||o.nodeType!==se(o)||o.childNodes!==T(o)},Oi=function(o){if(!se||typeof o!="object"||o===null)return null;try{let u=se(o);return typeof u=="number"?u:null}catch{return null}},at=function(o){return Oi(o)===H.documentFragment},At=function(o){return Oi(o)!==null};function oe(f,o,u){f.length!==0&&Ae(f,p=>{p.call(e,o,u,Qt)})}let sl=function(o,u,p){return!!(He&&p===H.element&&o.hasChildNodes()&&!At(o.firstElementChild)&&q(Mr,o.textContent)&&q(Mr,o.innerHTML)||He&&$c[u]&&p===H.element&&Re(o)===me&&(At(o.firstElementChild)||typeof o.textContent=="string"&&q(Mr,o.textContent))||p===H.processingInstruction||He&&p===H.comment&&q(uo,o.data))},en=function(o,u){if(o instanceof RegExp)return q(o,u);if(o instanceof Function){for(var p=arguments.length,g=new Array(p>2?p-2:0),y=2;y<p;y++)g[y-2]=arguments[y];return!!o(u,...g)}return!1},ol=function(o,u,p){if(!xt[u]&&Ii(u)&&en(fe.tagNameCheck,u))return!1;if(Wn&&!Fe[u]&&!Fe[Ye(u)]){let g=R(o),y=T(o);if(y&&g){let w=y.length;for(let E=w-1;E>=0;--E){let j=o===p?m(y[E],!0):y[E];g.insertBefore(j,P(o))}}}return Le(o),!0},Di=function(o,u,p,g){return o.length===0?u:u===p||u===g?Nt(u):u},lt=function(o,u){return o===u||R(o)!==null?!1:(Vn&&tr(o),!0)},al=function(o,u){if(rl(o),oe(I.beforeSanitizeElements,o,null),lt(o,u))return!0;if(Jt(o))return Le(o),!0;let p=U(Q(o)),g=Z(o);if(z=Di(I.uponSanitizeElement,z,Un,Wt),oe(I.uponSanitizeElement,o,{tagName:p,allowedTags:z}),lt(o,u))return!0;if(sl(o,p,g))return Le(o),!0;if(xt[p]||!(Pe.tagCheck instanceof Function&&Pe.tagCheck(p))&&!z[p]){let y=ol(o,p,u);return y===!1&&(oe(I.afterSanitizeElements,o,null),lt(o,u))?!0:y}if(g===H.element&&!Xa(o)||(p==="noscript"||p==="noembed"||p==="noframes")&&q(wc,o.innerHTML))return Le(o),!0;if(ke&&g===H.text){let y=o.textContent,w=rr(y);y!==w&&(Mt(e.removed,{element:o.cloneNode()}),o.textContent=w)}return oe(I.afterSanitizeElements,o,null),lt(o,u)},Mi=function(o,u,p){if(fi[u]||Li(u,o)||bi&&(u==="id"||u==="name")&&(p in n||p in Za))return!1;let g=N[u]||Pe.attributeCheck instanceof Function&&Pe.attributeCheck(u,o);if(Bn&&q(Ia,u)||mi&&q(za,u))return!0;if(!g)return Ii(o)&&en(fe.tagNameCheck,o)&&en(fe.attributeNameCheck,u,o)||u==="is"&&fe.allowCustomizedBuiltInElements&&en(fe.tagNameCheck,p);if(wi[u])return!0;let y=$n(p,Ua,"");return q(di,y)||(u==="src"||u==="xlink:href"||u==="href")&&o!=="script"&&Pr(p,"data:")===0&&vi[o]||gi&&!q(Na,y)?!0:!p},ll=L({},["annotation-xml","color-profile","font-face","font-face-format","font-face-name","font-face-src","font-face-uri","missing-glyph"]),Ii=function(o){return!ll[Ye(o)]&&q(Ha,o)},cl=function(o,u,p,g){if(W&&typeof h=="object"&&typeof h.getAttributeType=="function"&&!p)switch(h.getAttributeType(o,u)){case"TrustedHTML":return vt(g);case"TrustedScriptURL":return Sa(g)}return g},ul=function(o,u,p,g){try{return p?o.setAttributeNS(p,u,g):o.setAttribute(u,g),Jt(o)?(Le(o),!1):!0}catch{return ot(u,o),!1}},zi=function(o,u){return He&&q(Ac,u)?!0:Ye(o)==="attributename"&&Pr(u,"href")!==-1},hl=function(o,u){if(oe(I.beforeSanitizeAttributes,o,null),lt(o,u))return;let p=o.attributes;if(!p||Jt(o))return;N=Di(I.uponSanitizeAttribute,N,Hn,Vt);let g={attrName:"",attrValue:"",keepAttr:!0,allowedAttributes:N,forceKeepAttr:void 0},y=p.length,w=U(Q(o));for(;y--;){let E=p[y],j=E.name,ye=E.namespaceURI,ae=E.value,ee=U(j),ge=ae,V=j==="value"?ge:rc(ge),Ni=!1;if(g.attrName=ee,g.attrValue=V,g.keepAttr=!0,g.forceKeepAttr=void 0,oe(I.uponSanitizeAttribute,o,g),V=g.attrValue,_i&&(ee==="id"||ee==="name")&&Pr(V,ki)!==0&&(ot(j,o,E),V=ki+V,Ni=!0),zi(j,V)){ot(j,o,E);continue}if(!g.forceKeepAttr){if(!g.keepAttr){ot(j,o,E);continue}if(!jn&&q(ho,V)){ot(j,o,E);continue}if(ke&&(V=rr(V)),!Mi(w,ee,V)){ot(j,o,E);continue}V=cl(w,ee,ye,V),V!==ge&&ul(o,j,ye,V)&&Ni&&no(e.removed)}}oe(I.afterSanitizeAttributes,o,null),lt(o,u)},or=function(o,u){al(o,u),hl(o,u),at(o.content)&&ar(o.content)},ar=function(o){let u=null,p=Xt(o);for(oe(I.beforeSanitizeShadowDOM,o,null);u=p.nextNode();)if(oe(I.uponSanitizeShadowNode,u,null),or(u,o),Z(u)===H.element){let g=X(u);at(g)&&(lr(g),ar(g))}ke&&sr(o),oe(I.afterSanitizeShadowDOM,o,null)},lr=function(o){let u=[{node:o,shadow:null}];for(;u.length>0;){let p=u.pop();if(p.shadow){ar(p.shadow);continue}let g=p.node,y=Z(g)===H.element,w=T(g);if(w)for(let E=w.length-1;E>=0;--E)u.push({node:w[E],shadow:null});if(y){let E=J?J(g):null;if(typeof E=="string"&&U(E)==="template"){let j=g.content;at(j)&&u.push({node:j,shadow:null})}}if(y){let E=X(g);at(E)&&u.push({node:null,shadow:E},{node:E,shadow:null})}}};return e.sanitize=function(f){let o=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{},u=null,p=null,g=null,y=null;if(Zn=!f,Zn&&(f="<!-->"),typeof f!="string"&&!At(f)&&(f=lc(f),typeof f!="string"))throw Te("dirty is not a string, aborting");if(!e.isSupported)return f;Fn?(z=Wt,N=Vt):Qn(o),e.removed=[];let w=Vn&&typeof f!="string"&&At(f),E=[],j=je;if(w){il(f);let ge=Q(f);if(typeof ge=="string"){let V=U(ge);if(!z[V]||xt[V])throw Xn(f),Te("root node is forbidden and cannot be sanitized in-place")}if(Jt(f))throw Xn(f),Te("root node is clobbered and cannot be sanitized in-place");E=nr(f),je=Sr()}else if(At(f))u=Ci("<!---->"),p=u.ownerDocument.importNode(f,!0),p.nodeType===H.element&&p.nodeName==="BODY"||p.nodeName==="HTML"?u=p:u.appendChild(p),lr(u);else{if(!rt&&!ke&&!Be&&f.indexOf("<")===-1)return pi(f);if(u=Ci(f),!u)return rt?null:Gn?pe:""}u&&qn&&Le(u.firstChild);let ye=w?f:u;try{w&&lr(f);let ge=Xt(ye);for(;g=ge.nextNode();)or(g,ye);w&&tl(f,E)}catch(ge){throw w&&(Xn(f),Pi(f,E)),ge}finally{je=j}if(w){if(Pi(f,E))throw Te("a node selected for removal could not be safely returned; refusing to sanitize in place");return ke&&ir(f),f}if(rt){if(ke&&ir(u),Zt)for(y=Pa.call(u.ownerDocument);u.firstChild;)y.appendChild(u.firstChild);else y=u;return(N.shadowroot||N.shadowrootmode)&&(y=Ca.call(r,y,!0)),y}let ae=()=>Be?u.outerHTML:u.innerHTML,ee=ae();return ke&&q(gc,ee)&&(sr(u),ee=ae()),Be&&z["!doctype"]&&u.ownerDocument&&u.ownerDocument.doctype&&u.ownerDocument.doctype.name&&q(vc,u.ownerDocument.doctype.name)&&(ee="<!DOCTYPE "+u.ownerDocument.doctype.name+`>
`+ee),pi(ee)},e.setConfig=function(){let f=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{};Qn(f),Fn=!0,Wt=z,Vt=N},e.clearConfig=function(){Qt=null,Fn=!1,Wt=null,Vt=null,W=de,pe=""},e.isValidAttribute=function(f,o,u){Qt||Qn({});let p=U(f),g=U(o);return typeof u=="string"&&(zi(o,u)||!jn&&q(ho,u))?!1:Mi(p,g,u)},e.addHook=function(f,o){typeof o=="function"&&K(I,f)&&Mt(I[f],o)},e.removeHook=function(f,o){if(K(I,f)){if(o!==void 0){let u=Jl(I[f],o);return u===-1?void 0:tc(I[f],u,1)[0]}return no(I[f])}},e.removeHooks=function(f){K(I,f)&&(I[f]=[])},e.removeAllHooks=function(){I=po()},e}var fo,Ql,to,Xl,mo,go,G,B,ze,bo,En,zr,Ae,Jl,no,Mt,ec,tc,mt,Sr,Er,It,Ye,Rr,nc,$n,Pr,rc,ic,sc,ro,io,K,zt,oc,q,Te,so,Lr,Cr,hc,Or,pc,oo,ao,Dr,lo,Sn,dc,fc,mc,gc,bc,_c,co,kc,yc,vc,xc,Mr,uo,wc,ho,Ac,Tc,H,$c,Sc,Ec,po,Ie,Ir,yo,vo=x(()=>{Tn.prototype[typeof Symbol=="function"&&Symbol.asyncIterator||"@@asyncIterator"]=function(){return this},Tn.prototype.next=function(t){return this._invoke("next",t)},Tn.prototype.throw=function(t){return this._invoke("throw",t)},Tn.prototype.return=function(t){return this._invoke("return",t)};fo=Object.entries,Ql=Object.keys,to=Object.setPrototypeOf,Xl=Object.isFrozen,mo=Object.getPrototypeOf,go=Object.getOwnPropertyDescriptor,G=Object.freeze,B=Object.seal,ze=Object.create,bo=typeof Reflect<"u"&&Reflect,En=bo.apply,zr=bo.construct;G||(G=function(e){return e});B||(B=function(e){return e});En||(En=function(e,n){for(var r=arguments.length,i=new Array(r>2?r-2:0),s=2;s<r;s++)i[s-2]=arguments[s];return e.apply(n,i)});zr||(zr=function(e){for(var n=arguments.length,r=new Array(n>1?n-1:0),i=1;i<n;i++)r[i-1]=arguments[i];return new e(...r)});Ae=M(Array.prototype.forEach),Jl=M(Array.prototype.lastIndexOf),no=M(Array.prototype.pop),Mt=M(Array.prototype.push),ec=M(Array.prototype.slice),tc=M(Array.prototype.splice),mt=Array.isArray,Sr=_o(Set),Er=M(Set.prototype.add),It=M(Set.prototype.has),Ye=M(String.prototype.toLowerCase),Rr=M(String.prototype.toString),nc=M(String.prototype.match),$n=M(String.prototype.replace),Pr=M(String.prototype.indexOf),rc=M(String.prototype.trim),ic=M(Number.prototype.toString),sc=M(Boolean.prototype.toString),ro=typeof BigInt>"u"?null:M(BigInt.prototype.toString),io=typeof Symbol>"u"?null:M(Symbol.prototype.toString),K=M(Object.prototype.hasOwnProperty),zt=M(Object.prototype.toString),oc=RegExp.prototype.test,q=function(e,n){return e instanceof RegExp&&(e.lastIndex=0),En(oc,e,[n])},Te=_o(TypeError);so=G(["a","abbr","acronym","address","area","article","aside","audio","b","bdi","bdo","big","blink","blockquote","body","br","button","canvas","caption","center","cite","code","col","colgroup","content","data","datalist","dd","decorator","del","details","dfn","dialog","dir","div","dl","dt","element","em","fieldset","figcaption","figure","font","footer","form","h1","h2","h3","h4","h5","h6","head","header","hgroup","hr","html","i","img","input","ins","kbd","label","legend","li","main","map","mark","marquee","menu","menuitem","meter","nav","nobr","ol","optgroup","option","output","p","picture","pre","progress","q","rp","rt","ruby","s","samp","search","section","select","shadow","slot","small","source","spacer","span","strike","strong","style","sub","summary","sup","table","tbody","td","template","textarea","tfoot","th","thead","time","tr","track","tt","u","ul","var","video","wbr"]),Lr=G(["svg","a","altglyph","altglyphdef","altglyphitem","animatecolor","animatemotion","animatetransform","circle","clippath","defs","desc","ellipse","filter","font","g","glyph","glyphref","hkern","image","line","lineargradient","marker","mask","metadata","mpath","path","pattern","polygon","polyline","radialgradient","rect","stop","style","switch","symbol","text","textpath","title","tref","tspan","view","vkern"]),Cr=G(["feBlend","feColorMatrix","feComponentTransfer","feComposite","feConvolveMatrix","feDiffuseLighting","feDisplacementMap","feDistantLight","feDropShadow","feFlood","feFuncA","feFuncB","feFuncG","feFuncR","feGaussianBlur","feImage","feMerge","feMergeNode","feMorphology","feOffset","fePointLight","feSpecularLighting","feSpotLight","feTile","feTurbulence"]),hc=G(["animate","color-profile","cursor","discard","font-face","font-face-format","font-face-name","font-face-src","font-face-uri","foreignobject","hatch","hatchpath","mesh","meshgradient","meshpatch","meshrow","missing-glyph","script","set","solidcolor","unknown","use"]),Or=G(["math","menclose","merror","mfenced","mfrac","mglyph","mi","mlabeledtr","mmultiscripts","mn","mo","mover","mpadded","mphantom","mroot","mrow","ms","mspace","msqrt","mstyle","msub","msup","msubsup","mtable","mtd","mtext","mtr","munder","munderover","mprescripts"]),pc=G(["maction","maligngroup","malignmark","mlongdiv","mscarries","mscarry","msgroup","mstack","msline","msrow","semantics","annotation","annotation-xml","mprescripts","none"]),oo=G(["#text"]),ao=G(["accept","action","align","alt","autocapitalize","autocomplete","autopictureinpicture","autoplay","background","bgcolor","border","capture","cellpadding","cellspacing","checked","cite","class","clear","color","cols","colspan","command","commandfor","controls","controlslist","coords","crossorigin","datetime","decoding","default","dir","disabled","disablepictureinpicture","disableremoteplayback","download","draggable","enctype","enterkeyhint","exportparts","face","for","headers","height","hidden","high","href","hreflang","id","inert","inputmode","integrity","ismap","kind","label","lang","list","loading","loop","low","max","maxlength","media","method","min","minlength","multiple","muted","name","nonce","noshade","novalidate","nowrap","open","optimum","part","pattern","placeholder","playsinline","popover","popovertarget","popovertargetaction","poster","preload","pubdate","radiogroup","readonly","rel","required","rev","reversed","role","rows","rowspan","spellcheck","scope","selected","shape","size","sizes","slot","span","srclang","start","src","srcset","step","style","summary","tabindex","title","translate","type","usemap","valign","value","width","wrap","xmlns"]),Dr=G(["accent-height","accumulate","additive","alignment-baseline","amplitude","ascent","attributename","attributetype","azimuth","basefrequency","baseline-shift","begin","bias","by","class","clip","clippathunits","clip-path","clip-rule","color","color-interpolation","color-interpolation-filters","color-profile","color-rendering","cx","cy","d","dx","dy","diffuseconstant","direction","display","divisor","dominant-baseline","dur","edgemode","elevation","end","exponent","fill","fill-opacity","fill-rule","filter","filterunits","flood-color","flood-opacity","font-family","font-size","font-size-adjust","font-stretch","font-style","font-variant","font-weight","fx","fy","g1","g2","glyph-name","glyphref","gradientunits","gradienttransform","height","href","id","image-rendering","in","in2","intercept","k","k1","k2","k3","k4","kerning","keypoints","keysplines","keytimes","lang","lengthadjust","letter-spacing","kernelmatrix","kernelunitlength","lighting-color","local","marker-end","marker-mid","marker-start","markerheight","markerunits","markerwidth","maskcontentunits","maskunits","max","mask","mask-type","media","method","mode","min","name","numoctaves","offset","operator","opacity","order","orient","orientation","origin","overflow","paint-order","path","pathlength","patterncontentunits","patterntransform","patternunits","pointer-events","points","preservealpha","preserveaspectratio","primitiveunits","r","rx","ry","radius","refx","refy","repeatcount","repeatdur","restart","result","rotate","scale","seed","shape-rendering","slope","specularconstant","specularexponent","spreadmethod","startoffset","stddeviation","stitchtiles","stop-color","stop-opacity","stroke-dasharray","stroke-dashoffset","stroke-linecap","stroke-linejoin","stroke-miterlimit","stroke-opacity","stroke","stroke-width","style","surfacescale","systemlanguage","tabindex","tablevalues","targetx","targety","transform","transform-origin","text-anchor","text-decoration","text-orientation","text-rendering","textlength","type","u1","u2","unicode","values","vector-effect","viewbox","visibility","version","vert-adv-y","vert-origin-x","vert-origin-y","width","word-spacing","wrap","writing-mode","xchannelselector","ychannelselector","x","x1","x2","xmlns","y","y1","y2","z","zoomandpan"]),lo=G(["accent","accentunder","align","bevelled","close","columnalign","columnlines","columnspacing","columnspan","denomalign","depth","dir","display","displaystyle","encoding","fence","frame","height","href","id","largeop","length","linethickness","lquote","lspace","mathbackground","mathcolor","mathsize","mathvariant","maxsize","minsize","movablelimits","notation","numalign","open","rowalign","rowlines","rowspacing","rowspan","rspace","rquote","scriptlevel","scriptminsize","scriptsizemultiplier","selection","separator","separators","stretchy","subscriptshift","supscriptshift","symmetric","voffset","width","xmlns"]),Sn=G(["xlink:href","xml:id","xlink:title","xml:space","xmlns:xlink"]),dc=B(/{{[\w\W]*|^[\w\W]*}}/g),fc=B(/<%[\w\W]*|^[\w\W]*%>/g),mc=B(/\${[\w\W]*/g),gc=B(/{{|}}|\${|<%|%>|&lt;%|%&gt;/),bc=B(/^data-[\-\w.\u00B7-\uFFFF]+$/),_c=B(/^aria-[\-\w]+$/),co=B(/^(?:(?:(?:f|ht)tps?|mailto|tel|callto|sms|cid|xmpp|matrix):|[^a-z]|[a-z+.\-]+(?:[^a-z+.\-:]|$))/i),kc=B(/^(?:\w+script|data):/i),yc=B(/[\u0000-\u0020\u00A0\u1680\u180E\u2000-\u2029\u205F\u3000]/g),vc=B(/^html$/i),xc=B(/^[a-z][.\w]*(-[.\w]+)+$/i),Mr=B(/<[/\w!]/g),uo=B(/<[/\w]/g),wc=B(/<\/no(script|embed|frames)/i),ho=B(/\/>/i),Ac=B(/((--!?|])>)|<\/(style|script|title|xmp|textarea|noscript|iframe|noembed|noframes)/i),Tc=B(/^[\r\n\t ]+/),H={element:1,text:3,processingInstruction:7,comment:8,document:9,documentFragment:11},$c=G(L({},["style","script","xmp","iframe","noembed","noframes","plaintext","noscript"])),Sc=function(){return typeof window>"u"?null:window},Ec=function(e,n){if(typeof e!="object"||typeof e.createPolicy!="function")return null;let r=null,i="data-tt-policy-suffix";n&&n.hasAttribute(i)&&(r=n.getAttribute(i));let s="dompurify"+(r?"#"+r:"");try{return e.createPolicy(s,{createHTML(a){return a},createScriptURL(a){return a}})}catch{return console.warn("TrustedTypes policy "+s+" could not be created."),null}},po=function(){return{afterSanitizeAttributes:[],afterSanitizeElements:[],afterSanitizeShadowDOM:[],beforeSanitizeAttributes:[],beforeSanitizeElements:[],beforeSanitizeShadowDOM:[],uponSanitizeAttribute:[],uponSanitizeElement:[],uponSanitizeShadowNode:[]}},Ie=function(e,n,r,i){return K(e,n)&&mt(e[n])?L(i.base?Nt(i.base):{},e[n],i.transform):r},Ir=function(e,n,r){let i=K(e,n)?e[n]:void 0;return i&&typeof i=="object"?Rn(i):r};yo=ko()});function Br(){return{async:!1,breaks:!1,extensions:null,gfm:!0,hooks:null,pedantic:!1,renderer:null,silent:!1,tokenizer:null,walkTokens:null}}function Co(t){tt=t}function Qe(t){let e=[];return n=>{let r=Math.max(0,Math.min(3,n-1)),i=e[r];return i||(i=t(r),e[r]=i),i}}function S(t,e=""){let n=typeof t=="string"?t:t.source,r={replace:(i,s)=>{let a=typeof s=="string"?s:s.source;return a=a.replace(F.caret,"$1"),n=n.replace(i,a),r},getRegex:()=>new RegExp(n,e)};return r}function ne(t,e){if(e){if(F.escapeTest.test(t))return t.replace(F.escapeReplace,To)}else if(F.escapeTestNoEncode.test(t))return t.replace(F.escapeReplaceNoEncode,To);return t}function $u(t){return F.numericCharacterReference.test(t)?t.replace(F.numericCharacterReferenceOrAmpersand,(e,n,r)=>{if(n===void 0&&r===void 0)return"&amp;";let i=n===void 0?Number.parseInt(r,16):Number.parseInt(n,10);return i===0||i>1114111||i>=55296&&i<=57343?"�":i===38?"&amp;":String.fromCodePoint(i)}):t}function $o(t){try{t=encodeURI(t).replace(F.percentDecode,"%")}catch{return null}return t}function So(t,e){let n=t.replace(F.findPipe,(s,a,l)=>{let c=!1,b=a;for(;--b>=0&&l[b]==="\\";)c=!c;return c?"|":" |"}),r=n.split(F.splitPipe),i=0;if(r[0].trim()||r.shift(),r.length>0&&!r.at(-1)?.trim()&&r.pop(),e)if(r.length>e)r.splice(e);else for(;r.length<e;)r.push("");for(;i<r.length;i++)r[i]=r[i].trim().replace(F.slashPipe,"|");return r}function $e(t,e,n){let r=t.length;if(r===0)return"";let i=0;for(;i<r;){let s=t.charAt(r-i-1);if(s===e&&!n)i++;else if(s!==e&&n)i++;else break}return t.slice(0,r-i)}function Eo(t){let e=t.split(`
`),n=e.length-1;for(;n>=0&&F.blankLine.test(e[n]);)n--;return e.length-n<=2?t:e.slice(0,n+1).join(`
`)}function On(t){return t.trim().replace(F.multipleSpaceGlobal," ").toLowerCase().toUpperCase().toLowerCase()}function Ro(t,e){if(t.indexOf(e[0])===-1&&t.indexOf(e[1])===-1)return-1;let n=0;for(let r=0;r<t.length;r++)if(t[r]==="\\")r++;else if(t[r]===e[0])n++;else if(t[r]===e[1]&&(n--,n<0))return r;return n>0?-2:-1}function Kr(t){let e={"*":-1,_:-1},n=-1,r=t.length;for(let i=0;i<r;i++){let s=t[i];if(s!=="*"&&s!=="_"&&s!=="~")continue;let a=i===0?`
`:t[i-1],l=i+1;for(;l<r&&t[l]===s;)l++;a!==" "&&a!=="	"&&a!==`
`&&a!=="\r"&&a!=="\f"&&(s==="~"?n=i:e[s]=i),i=l-1}return{maskedSrc:t,lastPossibleEmStrongCloserIndex:e,lastPossibleDelCloserIndex:n}}function Su(t,e){let n=Kr(e),r=gt.get(t);r?r.push(n):gt.set(t,[n])}function Eu(t){let e=gt.get(t);e&&(e.pop(),e.length===0&&gt.delete(t))}function jo(t,e,n){let r=gt.get(t)?.at(-1);return r&&r.maskedSrc===e?r.lastPossibleEmStrongCloserIndex[n]:Kr(e).lastPossibleEmStrongCloserIndex[n]}function Fo(t,e){let n=gt.get(t)?.at(-1);return n&&n.maskedSrc===e?n.lastPossibleDelCloserIndex:Kr(e).lastPossibleDelCloserIndex}function Ln(t,e=0){let n=e,r="";for(let i of t)if(i==="	"){let s=4-n%4;r+=" ".repeat(s),n+=s}else r+=i,n++;return r}function Ru(t,e){let n="";for(let r=0;r<t.length;r++){if(t[r]==="`"){let i=e.inline.code.exec(t.slice(r));if(i){n+=i[0],r+=i[0].length-1;continue}}if(t[r]==="\\"&&(t[r+1]==="["||t[r+1]==="]")){n+=t[r+1],r++;continue}n+=t[r]}return n}function Po(t,e,n,r,i){let s=e.href,a=e.title||null,l=Ru(t[1],i),c=t[0].charAt(0)==="!",b=r.state.inLink,h=r.state.linkEmitted,d=r.state.inRawBlock;r.state.inLink=!0,r.state.linkEmitted=!1;let m=r.inlineTokens(l),k=r.state.linkEmitted;if(r.state.linkEmitted=h,r.state.inLink=b,!c){if(k){r.state.inRawBlock=d;return}r.state.linkEmitted=!0}return{type:c?"image":"link",raw:n,href:s,title:a,text:l,tokens:m}}function Pu(t,e,n){let r=t.match(n.other.indentCodeCompensation);if(r===null)return e;let i=r[1];return e.split(`
`).map(s=>{let a=s.match(n.other.beginningSpace);if(a===null)return s;let[l]=a;return s.slice(Math.min(l.length,i.length))}).join(`
`)}function Lo(t,e,n,r){if(!e.includes("<"))return!1;for(let i=0;i<e.length;i++){if(e[i]==="\\"){i++;continue}if(e[i]==="`"){let l=r.inline.code.exec(e.slice(i));if(l){i+=l[0].length-1;continue}}if(e[i]!=="<")continue;let s=t.slice(n+i),a=r.inline.tag.exec(s)||r.inline.autolink.exec(s);if(a){if(a[0].length>e.length-i)return!0;i+=a[0].length-1}}return!1}function Ne(t,e){if(Array.isArray(e))for(let n=0;n<e.length;n++)t.push(e[n]);else t.push(e)}function O(t,e){return et.parse(t,e)}function Lu(...t){return et.use(...t),O.defaults=et.defaults,Co(O.defaults),O}var tt,Xe,Oo,F,Rc,Pc,Lc,Bt,Cc,jr,Fr,jt,Do,Mo,Oc,qr,Dc,Gr,Mc,Ic,Wr,zc,Io,Nc,Uc,Hc,Vr,xo,Bc,jc,Fc,qc,zo,Gc,be,bt,Ft,Wc,Vc,No,Zc,Kc,Yc,Uo,Qc,Xc,Jc,eu,Ho,tu,nu,ru,iu,su,ou,au,lu,cu,uu,hu,pu,du,fu,mu,Bo,Cn,gu,bu,_u,wo,ku,yu,Ao,vu,xu,Zr,wu,Nr,Au,Pn,Ut,Tu,To,gt,Je,ue,Dn,Yr,he,Ht,Qr,et,Ep,Rp,Pp,Lp,Cp,Op,qo=x(()=>{tt=Br();Xe={exec:()=>null};Oo=((t="")=>{try{return!!new RegExp("(?<=1)(?<!1)"+t)}catch{return!1}})(),F={codeRemoveIndent:/^(?: {0,3}\t| {1,4})/gm,listInterruptsParagraph:/^ {0,3}(?:[*+-]|1[.)])[ \t]+[^ \t\n]/,outputLinkReplace:/\\([\[\]])/g,indentCodeCompensation:/^(\s+)(?:```)/,beginningSpace:/^\s+/,endingHash:/#$/,startingSpaceChar:/^ /,endingSpaceChar:/ $/,endingSpaceTabChar:/[ \t]$/,nonSpaceChar:/[^ ]/,newLineCharGlobal:/\n/g,tabCharGlobal:/\t/g,leadingSpaceTab:/^[ \t]+/,multipleSpaceGlobal:/\s+/g,blankLine:/^[ \t]*$/,doubleBlankLine:/\n[ \t]*\n[ \t]*$/,blockquoteStart:/^ {0,3}>/,blockquoteSetextReplace:/\n {0,3}((?:=+|-+)[ \t]*)(?=\n|$)/g,blockquoteSetextReplace2:/^ {0,3}>[ \t]?/gm,blockquoteMarkerWhitespace:/^( {0,3}>)(\t[ \t]*)/gm,nestedBlockMarker:/^ {0,3}(?:(?:[*+-]|\d{1,9}[.)])(?: |$)|> ?)/,listReplaceNesting:/^ {1,4}(?=( {4})*[^ ])/g,listIsTask:/^\[[ xX]\][ \t]+\S/,listReplaceTask:/^\[[ xX]\][ \t]+/,listTaskCheckbox:/\[[ xX]\]/,anyLine:/\n.*\n/,hrefBrackets:/^<(.*)>$/,tableDelimiter:/[:|]/,tableAlignChars:/^\||\| *$/g,tableRowBlankLine:/\n[ \t]*$/,tableAlignRight:/^ *-+: *$/,tableAlignCenter:/^ *:-+: *$/,tableAlignLeft:/^ *:-+ *$/,startATag:/^<a /i,endATag:/^<\/a>/i,startPreScriptTag:/^<(pre|code|kbd|script)(\s|>)/i,endPreScriptTag:/^<\/(pre|code|kbd|script)(\s|>)/i,startAngleBracket:/^</,endAngleBracket:/>$/,pedanticHrefTitle:/^([^'"]*[^\s])\s+(['"])(.*)\2/,unicodeAlphaNumeric:/[\p{L}\p{N}]/u,numericCharacterReference:/&#(?:(\d{1,7})|[Xx]([A-Fa-f0-9]{1,6}));/,numericCharacterReferenceOrAmpersand:/&#(?:(\d{1,7})|[Xx]([A-Fa-f0-9]{1,6}));|&(?!(#\d{1,7}|#[Xx][a-fA-F0-9]{1,6}|\w+);)/g,escapeTest:/[&<>"']/,escapeReplace:/[&<>"']/g,escapeTestNoEncode:/[<>"']|&(?!(#\d{1,7}|#[Xx][a-fA-F0-9]{1,6}|\w+);)/,escapeReplaceNoEncode:/[<>"']|&(?!(#\d{1,7}|#[Xx][a-fA-F0-9]{1,6}|\w+);)/g,caret:/(^|[^\[])\^/g,percentDecode:/%25/g,findPipe:/\|/g,splitPipe:/ \|/,slashPipe:/\\\|/g,carriageReturn:/\r\n|\r/g,spaceLine:/^ +$/gm,notSpaceStart:/^\S*/,endingNewline:/\n$/,listItemRegex:t=>new RegExp(`^( {0,3}${t})((?:[	 ][^\\n]*)?(?:\\n|$))`),nextBulletRegex:Qe(t=>new RegExp(`^ {0,${t}}(?:[*+-]|\\d{1,9}[.)])((?:[ 	][^\\n]*)?(?:\\n|$))`)),hrRegex:Qe(t=>new RegExp(`^ {0,${t}}((?:-[ 	]*){3,}|(?:_[ 	]*){3,}|(?:\\*[ 	]*){3,})(?:\\n+|$)`)),fencesBeginRegex:Qe(t=>new RegExp(`^ {0,${t}}(?:\`\`\`|~~~)`)),headingBeginRegex:Qe(t=>new RegExp(`^ {0,${t}}#{1,6}(?:\\s|$)`)),pedanticHeadingBeginRegex:Qe(t=>new RegExp(`^ {0,${t}}#`)),htmlBeginRegex:Qe(t=>new RegExp(`^ {0,${t}}(?:</?(?:${Fr})(?:[ \\t]+|$|/?>)|<(?:(?:script|pre|style|textarea)(?:[\\s>]|$)|!--)|<\\?|<![A-Za-z]|<!\\[CDATA\\[)`,"i")),blockquoteBeginRegex:Qe(t=>new RegExp(`^ {0,${t}}>`)),nestedContainerMarkers:/^(?: {0,3}(?:(?:[*+-]|\d{1,9}[.)])[ \t]+|>[ \t]?))+/},Rc=/^(?:[ \t]*(?:\n|$))+/,Pc=/^((?: {4}| {0,3}\t)[^\n]+(?:\n(?:[ \t]*(?:\n|$))*)?)+/,Lc=/^ {0,3}(`{3,}(?=[^`\n]*(?:\n|$))|~{3,})([^\n]*)(?:\n|$)(?:|([\s\S]*?)(?:\n|$))(?: {0,3}(?:(?=`)\1`*|(?=~)\1~*) *(?=\n|$)|$)/,Bt=/^ {0,3}((?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/,Cc=/^ {0,3}(#{1,6})(?=\s|$)(.*)(?:\n+|$)/,jr=/ {0,3}(?:[*+-]|\d{1,9}[.)])/,Fr="address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|meta|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul",jt=S(" {0,3}(?:</?(?:tag)(?:[ \\t]+|\\n|/?>)|<(?:(?:script|pre|style|textarea)(?:[\\s>]|$)|!--)|<\\?|<![A-Za-z]|<!\\[CDATA\\[)").replace("tag",Fr).getRegex(),Do=/^(?!bull |blockCode|fences|blockquote|heading|html|table)((?:.|\n(?!\s*?\n|bull |fences|blockquote|heading|hr|html|table))+?)\n {0,3}(=+|-+)[ \t]*(?:\n+|$)/,Mo=S(Do).replace(/bull/g,jr).replace(/blockCode/g,/(?: {4}| {0,3}\t)/).replace(/fences/g,/ {0,3}(?:`{3,}|~{3,})/).replace(/blockquote/g,/ {0,3}>/).replace(/heading/g,/ {0,3}#{1,6}(?:\s|$)/).replace(/hr/g,/ {0,3}(?:(?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/).replace(/\|table/g,"").replace(/html/g,jt).getRegex(),Oc=S(Do).replace(/bull/g,jr).replace(/blockCode/g,/(?: {4}| {0,3}\t)/).replace(/fences/g,/ {0,3}(?:`{3,}|~{3,})/).replace(/blockquote/g,/ {0,3}>/).replace(/heading/g,/ {0,3}#{1,6}(?:\s|$)/).replace(/hr/g,/ {0,3}(?:(?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/).replace(/table/g,/ {0,3}\|?(?:[:\- ]*\|)+[\:\- ]*\n/).replace(/html/g,jt).getRegex(),qr=/^([^\n]+(?:\n(?!hr|heading|lheading|blockquote|fences|list|html|table|[ \t]+\n)[^\n]+)*)/,Dc=/^[^\n]+/,Gr=/(?!\s*\])(?:\\[\s\S]|[^\[\]\\\n]|\n(?![ \t]*\n))+/,Mc=S(/^ {0,3}\[(label)\]: *(?:\n[ \t]*)?([^<\s][^\s]*|<(?:\\.|[^\n<>\\])*>)(?:(?: +(?:\n[ \t]*)?| *\n[ \t]*)(title))? *(?:\n+|$)/).replace("label",Gr).replace("title",/(?:"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\\n]|\n(?!\n))*'|\((?:\\[\s\S]|[^()\\])*\))/).getRegex(),Ic=S(/^(bull)([ \t][^\n]*?)?(?:\n|$)/).replace(/bull/g,jr).getRegex(),Wr=/<!--(?:-?>|[\s\S]*?(?:-->|$))/,zc=S("^ {0,3}(?:<(script|pre|style|textarea)[\\s>][\\s\\S]*?(?:</\\1>[^\\n]*\\n*|$)|comment[^\\n]*(\\n+|$)|<\\?[\\s\\S]*?(?:\\?>[^\\n]*\\n*|$)|<![A-Z][\\s\\S]*?(?:>[^\\n]*\\n*|$)|<!\\[CDATA\\[[\\s\\S]*?(?:\\]\\]>[^\\n]*\\n*|$)|</?(tag)(?:[ \\t]+|\\n|/?>|$)[\\s\\S]*?(?:(?:\\n[ 	]*)+\\n|$)|<(?!(?:script|pre|style|textarea)(?![a-z0-9-]))([a-z][a-z0-9-]*)(?:attribute)*?[ \\t]*/?>(?=[ \\t]*(?:\\n|$))[\\s\\S]*?(?:(?:\\n[ 	]*)+\\n|$)|</[a-z][a-z0-9-]*\\s*>(?=[ \\t]*(?:\\n|$))[\\s\\S]*?(?:(?:\\n[ 	]*)+\\n|$))","i").replace("comment",Wr).replace("tag",Fr).replace("attribute",/[ \t]+[a-zA-Z:_][\w.:-]*(?:[ \t]*=[ \t]*"[^"\n]*"|[ \t]*=[ \t]*'[^'\n]*'|[ \t]*=[ \t]*[^\s"'=<>`]+)?/).getRegex(),Io=t=>S(qr).replace("hr",Bt).replace("heading"," {0,3}#{1,6}(?:\\s|$)").replace("|lheading","").replace("|table","").replace("blockquote"," {0,3}>").replace("fences"," {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace("list",t).replace("html",jt).getRegex(),Nc=Io(/ {0,3}(?:[*+-]|1[.)])[ \t]+[^ \t\n]/),Uc=Io(/ {0,3}(?:[*+-]|\d{1,9}[.)])(?:[ \t]|\n|$)/),Hc=S(/^( {0,3}> ?(?:(?![ \t]*(?:\n|$))(paragraph)|[^\n]*)(?:\n|$))+/).replace("paragraph",Uc).getRegex(),Vr={blockquote:Hc,code:Pc,def:Mc,fences:Lc,heading:Cc,hr:Bt,html:zc,lheading:Mo,list:Ic,newline:Rc,paragraph:Nc,table:Xe,text:Dc},xo=S("^ *([^\\n ].*)\\n {0,3}((?:\\| *)?:?-+:? *(?:\\| *:?-+:? *)*(?:\\| *)?)(?:\\n((?:(?! *\\n|hr|heading|blockquote|code|fences|list|html).*(?:\\n|$))*)\\n*|$)").replace("hr",Bt).replace("heading"," {0,3}#{1,6}(?:\\s|$)").replace("blockquote"," {0,3}>").replace("code","(?: {4}| {0,3}	)[^\\n]").replace("fences"," {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace("list"," {0,3}(?:[*+-]|1[.)])[ \\t]").replace("html",jt).getRegex(),Bc={...Vr,lheading:Oc,table:xo,paragraph:S(qr).replace("hr",Bt).replace("heading"," {0,3}#{1,6}(?:\\s|$)").replace("|lheading","").replace("table",xo).replace("blockquote"," {0,3}>").replace("fences"," {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace("list"," {0,3}(?:[*+-]|1[.)])[ \\t]+[^ \\t\\n]").replace("html",jt).getRegex()},jc={...Vr,html:S(`^ *(?:comment(?: *\\n|\\s*$)|<(tag)[\\s\\S]+?</\\1>(?: *\\n{2,}|\\s*$)|<tag(?:"[^"]*"|'[^']*'|\\s[^'"/>\\s]*)*?/?>(?: *\\n{2,}|\\s*$))`).replace("comment",Wr).replace(/tag/g,"(?!(?:a|em|strong|small|s|cite|q|dfn|abbr|data|time|code|var|samp|kbd|sub|sup|i|b|u|mark|ruby|rt|rp|bdi|bdo|span|br|wbr|ins|del|img)\\b)\\w+(?!:|[^\\w\\s@]*@)\\b").getRegex(),def:/^ *\[([^\]]+)\]: *<?([^\s>]+)>?(?: +(["(][^\n]+[")]))? *(?:\n+|$)/,heading:/^(#{1,6})(.*)(?:\n+|$)/,fences:Xe,lheading:/^(.+?)\n {0,3}(=+|-+) *(?:\n+|$)/,paragraph:S(qr).replace("hr",Bt).replace("heading",` *#{1,6} *[^
]`).replace("|table","").replace("blockquote"," {0,3}>").replace("|fences","").replace("|list","").replace("|html","").replace("|tag","").replace("lheading",Mo).getRegex()},Fc=/^\\([!"#$%&'()*+,\-./:;<=>?@\[\]\\^_`{|}~])/,qc=/^(`+)([^`]|[^`][\s\S]*?[^`])\1(?!`)/,zo=/^( {2,}|\\)\n(?!\s*$)[ \t]*/,Gc=/^(`+|[^`])(?:(?= {2,}\n)|[\s\S]*?(?:(?=[\\<!\[`*_]|\b_|$)|[^ ](?= {2,}\n)))/,be=/[\p{P}\p{S}]/u,bt=/[\s\p{P}\p{S}]/u,Ft=/[^\s\p{P}\p{S}]/u,Wc=S(/^((?![*_])punctSpace)/,"u").replace(/punctSpace/g,bt).getRegex(),Vc=/[\p{Pi}\p{Ps}"']/u,No=/(?!~)[\p{P}\p{S}]/u,Zc=/(?!~)[\s\p{P}\p{S}]/u,Kc=/(?:[^\s\p{P}\p{S}]|~)/u,Yc=S(/link|precode-code|html/,"g").replace("link",/\[(?:[^\[\]`]|(?<a>`+)[^`]+\k<a>(?!`))*?\]\((?:\\[\s\S]|[^\\\(\)]|\((?:\\[\s\S]|[^\\\(\)])*\))*\)/).replace("precode-",Oo?"(?<!`)()":"(^^|[^`])").replace("code",/(?<b>`+)[^`]+\k<b>(?!`)/).replace("html",/<(?! )[^<>]*?>/).getRegex(),Uo=/^(?:\*+(?:((?!\*)punct)|([^\s*]))?)|^_+(?:((?!_)punct)|([^\s_]))?/,Qc=S(Uo,"u").replace(/punct/g,be).getRegex(),Xc=S(Uo,"u").replace(/punct/g,No).getRegex(),Jc=/^(?:\*+(?:((?!\*)(?!openQuote)punct)|([^\s*]))?)|^_+(?:((?!_)(?!openQuote)punct)|([^\s_]))?/,eu=S(Jc,"u").replace(/openQuote/g,Vc).replace(/punct/g,be).getRegex(),Ho="^[^_*]*?__[^_*]*?\\*[^_*]*?(?=__)|[^*]+(?=[^*])|(?!\\*)punct(\\*+)(?=[\\s]|$)|notPunctSpace(\\*+)(?!\\*)(?=punctSpace|$)|(?!\\*)punctSpace(\\*+)(?=notPunctSpace)|[\\s](\\*+)(?!\\*)(?=punct)|(?!\\*)punct(\\*+)(?!\\*)(?=punct)|notPunctSpace(\\*+)(?=notPunctSpace)",tu=S(Ho,"gu").replace(/notPunctSpace/g,Ft).replace(/punctSpace/g,bt).replace(/punct/g,be).getRegex(),nu=S(Ho,"gu").replace(/notPunctSpace/g,Kc).replace(/punctSpace/g,Zc).replace(/punct/g,No).getRegex(),ru="^[^_*]*?__[^_*]*?\\*[^_*]*?(?=__)|[^*]+(?=[^*])|(?!\\*)punct(\\*+)(?=[\\s]|$)|notPunctSpace(\\*+)(?!\\*)(?=punctSpace|$)|(?!\\*)[\\s](\\*+)(?=notPunctSpace)|[\\s](\\*+)(?!\\*)(?=punct)|(?!\\*)punct(\\*+)(?!\\*)(?=punct)|(?:(?!\\*)punct|notPunctSpace)(\\*+)(?!\\*)(?=notPunctSpace)",iu=S(ru,"gu").replace(/notPunctSpace/g,Ft).replace(/punctSpace/g,bt).replace(/punct/g,be).getRegex(),su=S("^[^_*]*?\\*\\*[^_*]*?_[^_*]*?(?=\\*\\*)|[^_]+(?=[^_])|(?!_)punct(_+)(?=[\\s]|$)|notPunctSpace(_+)(?!_)(?=punctSpace|$)|(?!_)punctSpace(_+)(?=notPunctSpace)|[\\s](_+)(?!_)(?=punct)|(?!_)punct(_+)(?!_)(?=punct)","gu").replace(/notPunctSpace/g,Ft).replace(/punctSpace/g,bt).replace(/punct/g,be).getRegex(),ou="^[^_*]*?\\*\\*[^_*]*?_[^_*]*?(?=\\*\\*)|[^_]+(?=[^_])|(?!_)punct(_+)(?=[\\s]|$)|notPunctSpace(_+)(?!_)(?=punctSpace|$)|(?!_)[\\s](_+)(?=notPunctSpace)|[\\s](_+)(?!_)(?=punct)|(?!_)punct(_+)(?!_)(?=punct)|(?:(?!_)punct|notPunctSpace)(_+)(?!_)(?=notPunctSpace)",au=S(ou,"gu").replace(/notPunctSpace/g,Ft).replace(/punctSpace/g,bt).replace(/punct/g,be).getRegex(),lu=S(/^~~?(?:((?!~)punct)|[^\s~])/,"u").replace(/punct/g,be).getRegex(),cu="^[^~]+(?=[^~])|(?!~)punct(~~?)(?=[\\s]|$)|notPunctSpace(~~?)(?!~)(?=punctSpace|$)|(?!~)punctSpace(~~?)(?=notPunctSpace)|[\\s](~~?)(?!~)(?=punct)|(?!~)punct(~~?)(?!~)(?=punct)|notPunctSpace(~~?)(?=notPunctSpace)",uu=S(cu,"gu").replace(/notPunctSpace/g,Ft).replace(/punctSpace/g,bt).replace(/punct/g,be).getRegex(),hu=S(/\\(punct)/,"gu").replace(/punct/g,be).getRegex(),pu=S(/(`+)(?:[^`]|[^`][\s\S]*?[^`])\1(?!`)|`+|\\(punct)/,"gu").replace(/punct/g,be).getRegex(),du=S(/^<(scheme:[^\s\x00-\x1f<>]*|email)>/).replace("scheme",/[a-zA-Z][a-zA-Z0-9+.-]{1,31}/).replace("email",/[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+(@)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)+(?![-_])/).getRegex(),fu=S(Wr).replace("(?:-->|$)","-->").getRegex(),mu=S("^comment|^</[a-zA-Z][a-zA-Z0-9-]*\\s*>|^<[a-zA-Z][a-zA-Z0-9-]*(?:attribute)*?\\s*/?>|^<\\?[\\s\\S]*?\\?>|^<![a-zA-Z]+\\s[\\s\\S]*?>|^<!\\[CDATA\\[[\\s\\S]*?\\]\\]>").replace("comment",fu).replace("attribute",/\s+[a-zA-Z:_][\w.:-]*(?:\s*=\s*"[^"]*"|\s*=\s*'[^']*'|\s*=\s*[^\s"'=<>`]+)?/).getRegex(),Bo=/\[(?:\\[\s\S]|[^\[\]\\])*\]/,Cn=S(/(?:\[(?:brackets|\\[\s\S]|[^\[\]\\])*\]|\\[\s\S]|`+(?!`)[^`]*?`+(?!`)|``+(?=\])|[^\[\]\\`])*?/).replace("brackets",Bo).getRegex(),gu=S(/^!?\[(label)\]\([ \t\n]*(href)(?:(?:[ \t]+(?:\n[ \t]*)?|\n[ \t]*)(title))?[ \t\n]*\)/).replace("label",Cn).replace("href",/<(?:\\.|[^\n<>\\])*>|(?!<)[^ \t\n\x00-\x1f]+|(?=\))/).replace("title",/"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|\((?:\\[\s\S]|[^)\\])*\)/).getRegex(),bu=S(/^!?\[(label)\]\[(ref)\]/).replace("label",Cn).replace("ref",Gr).getRegex(),_u=S(/^!?\[(ref)\](?:\[\])?/).replace("ref",Gr).getRegex(),wo=/(?!\s*\])(?:\\[\s\S]|[^\[\]\\]){1,999}/,ku=S(/(?:[^\[\]\\`]*(?:\[(?:brackets|\\[\s\S]|[^\[\]\\])*\]|\\[\s\S]|`+(?!`)[^`]*?`+(?!`)|``+(?=\]))){0,999}?[^\[\]\\`]*?/).replace("brackets",Bo).getRegex(),yu=S("reflink|nolink(?!\\()","g").replace("reflink",S(/^!?\[(label)\]\[(ref)\]/).replace("label",ku).replace("ref",wo).getRegex()).replace("nolink",S(/^!?\[(ref)\](?:\[\])?/).replace("ref",wo).getRegex()).getRegex(),Ao=/[hH][tT][tT][pP][sS]?|[fF][tT][pP]/,vu=/[A-Za-z0-9._+-]+@[a-zA-Z0-9-_]+(?:\.[a-zA-Z0-9-_]*[a-zA-Z0-9])+(?![\w-])/,xu=S(/(?:mailto:email|xmpp:email(?:\/[A-Za-z0-9@.]+)?)/).replace(/email/g,vu).getRegex(),Zr={_backpedal:Xe,anyPunctuation:hu,anyPunctuationOutsideCode:pu,autolink:du,blockSkip:Yc,br:zo,code:qc,del:Xe,delLDelim:Xe,delRDelim:Xe,emStrongLDelim:Qc,emStrongRDelimAst:tu,emStrongRDelimUnd:su,escape:Fc,link:gu,nolink:_u,punctuation:Wc,reflink:bu,reflinkSearch:yu,tag:mu,text:Gc,url:Xe},wu={...Zr,emStrongLDelim:eu,emStrongRDelimAst:iu,emStrongRDelimUnd:au,link:S(/^!?\[(label)\]\((.*?)\)/).replace("label",Cn).getRegex(),reflink:S(/^!?\[(label)\]\s*\[([^\]]*)\]/).replace("label",Cn).getRegex()},Nr={...Zr,emStrongRDelimAst:nu,emStrongLDelim:Xc,delLDelim:lu,delRDelim:uu,url:S(/^emailProtocol|^((?:protocol):\/\/|www\.)(?:[a-zA-Z0-9\-]+\.?)+[^\s<]*|^email/).replace("emailProtocol",xu).replace("protocol",Ao).replace("email",/[A-Za-z0-9._+-]+(@)[a-zA-Z0-9-_]+(?:\.[a-zA-Z0-9-_]*[a-zA-Z0-9])+(?![\w-])/).getRegex(),_backpedal:/(?:[^?!.,:;*_'"~()&]+|\([^)]*\)|&(?![a-zA-Z0-9]+;$)|[?!.,:;*_'"~)]+(?!$))+/,del:/^(~~?)(?=[^\s~])((?:\\[\s\S]|[^\\])*?(?:\\[\s\S]|[^\s~\\]))\1(?=[^~]|$)/,text:S(/^(?:[^a-zA-Z0-9](?=emailProtocol)|(`+|~+|[^`~])(?:(?=[`~])|(?= {2,}\n)|(?=[a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-]+@)|[\s\S]*?(?:(?=[\\<!\[`*~_]|\b_|protocol:\/\/|wwwStart|$)|[^ ](?= {2,}\n)|[^a-zA-Z0-9](?=emailProtocol)|[^a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-](?=[a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-]+@))))/).replace("protocol",Ao).replace(/emailProtocol/g,/(?:mailto|xmpp):/).replace("wwwStart",Oo?"(?<![^\\s*_~(])www\\.":"www\\.").getRegex()},Au={...Nr,br:S(zo).replace("{2,}","*").getRegex(),text:S(Nr.text).replace("\\b_","\\b_| {2,}\\n").replace(/\{2,\}/g,"*").getRegex()},Pn={normal:Vr,gfm:Bc,pedantic:jc},Ut={normal:Zr,gfm:Nr,breaks:Au,pedantic:wu},Tu={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"},To=t=>Tu[t];gt=new WeakMap;Je=class{options;rules;lexer;constructor(t){this.options=t||tt}space(t){let e=this.rules.block.newline.exec(t);if(e&&e[0].length>0)return{type:"space",raw:e[0]}}code(t){let e=this.rules.block.code.exec(t);if(e){let n=this.options.pedantic?e[0]:Eo(e[0]),r=n.replace(this.rules.other.codeRemoveIndent,"");return{type:"code",raw:n,codeBlockStyle:"indented",text:r}}}fences(t){let e=this.rules.block.fences.exec(t);if(e){let n=e[0],r=Pu(n,e[3]||"",this.rules);return e[3]!==void 0&&(r===""||r.endsWith(`
`))&&(r+=`
`),{type:"code",raw:n,lang:e[2]?e[2].trim().replace(this.rules.inline.anyPunctuation,"$1"):e[2],text:r}}}heading(t){let e=this.rules.block.heading.exec(t);if(e){let n=e[2].trim();if(this.rules.other.endingHash.test(n)){let r=$e(n,"#");(this.options.pedantic||!r||this.rules.other.endingSpaceTabChar.test(r))&&(n=r.trim())}return{type:"heading",raw:$e(e[0],`
`),depth:e[1].length,text:n,tokens:this.lexer.inline(n)}}}hr(t){let e=this.rules.block.hr.exec(t);if(e)return{type:"hr",raw:$e(e[0],`
`)}}blockquote(t){let e=this.rules.block.blockquote.exec(t);if(e){let n=$e(e[0],`
`).split(`
`),r="",i="",s=[];for(;n.length>0;){let a=!1,l=[],c;for(c=0;c<n.length;c++)if(this.rules.other.blockquoteStart.test(n[c]))l.push(n[c]),a=!0;else if(!a)l.push(n[c]);else break;n=n.slice(c);let b=l.join(`
`),h=b.replace(this.rules.other.blockquoteMarkerWhitespace,(k,v,P)=>P.startsWith(" ")?v+" "+P.slice(1):v+Ln(P,v.length)).replace(this.rules.other.blockquoteSetextReplace,`
    $1`).replace(this.rules.other.blockquoteSetextReplace2,"");r=r?`${r}
${b}`:b,i=i?`${i}
${h}`:h;let d=this.lexer.state.top;if(this.lexer.state.top=!0,this.lexer.blockTokens(h,s,!0),this.lexer.state.top=d,n.length===0)break;let m=s.at(-1);if(m?.type==="code"||m?.type==="heading"||m?.type==="hr"||m?.type==="html"||m?.type==="table")break;if(m?.type==="blockquote"){let k=m,v=n.join(`
`),P=k.raw+`
`+v.replace(this.rules.other.blockquoteSetextReplace2,""),T=this.blockquote(P);s[s.length-1]=T;let R=P.substring(T.raw.length).replace(/^\n/,""),X=R?R.split(`
`).length:0,C=X?n.slice(0,-X):n;if(C.length>0&&(r=`${r}
${C.join(`
`)}`),i=i.substring(0,i.length-k.text.length)+T.text,n=n.slice(C.length),n.length>0&&this.rules.other.blockquoteStart.test(n[0]))continue;break}else if(m?.type==="list"){let k=m,v=k.raw+`
`+n.join(`
`),P=this.list(v);s[s.length-1]=P;let T=P.raw.length>k.raw.length?v.slice(k.raw.length+1,P.raw.length).split(`
`).length:0;if(T>0){let R=n.slice(0,T).join(`
`);r=`${r}
${R}`,i=`${i}
${R}`}if(n=n.slice(T),n.length>0&&!this.rules.other.blockquoteStart.test(n[0]))break;continue}}return{type:"blockquote",raw:r,tokens:s,text:i}}}list(t){let e=this.rules.block.list.exec(t);if(e){if(!this.options.pedantic&&this.lexer.state.lastToken?.type==="text"&&!this.rules.other.listInterruptsParagraph.test(t))return;let n=t,r=()=>n.length-t.length,i=e[1].trim(),s=i.length>1,a={type:"list",raw:"",ordered:s,start:s?+i.slice(0,-1):"",loose:!1,items:[]};i=s?`\\d{1,9}\\${i.slice(-1)}`:`\\${i}`,this.options.pedantic&&(i=s?i:"[*+-]");let l=this.rules.other.listItemRegex(i),c=!1;for(;t;){let d=!1,m="";if(!(e=l.exec(t))||this.rules.block.hr.test(t))break;let k=r();t=t.substring(e[0].length);let v=e[2].split(`
`,1)[0],P=e[1].length,T=this.options.pedantic?Ln(v,P):v.replace(this.rules.other.leadingSpaceTab,J=>Ln(J,P)),R=t.split(`
`,1)[0],X=!T.trim(),C=0;if(this.options.pedantic?(C=2,m=T.trimStart()):X?C=P+1:(C=T.search(this.rules.other.nonSpaceChar),C=C>4?1:C,m=T.slice(C),C+=P),X&&this.rules.other.blankLine.test(R)&&(t=t.substring(R.length+1),d=!0),!d){let J=this.rules.other.nextBulletRegex(C),Se=this.rules.other.hrRegex(C),Z=this.rules.other.fencesBeginRegex(C),Q=this.options.pedantic?this.rules.other.pedanticHeadingBeginRegex(C):this.rules.other.headingBeginRegex(C),Ee=this.rules.other.htmlBeginRegex(C),Re=this.rules.other.blockquoteBeginRegex(C),W=!1;for(;t;){let pe=t.split(`
`,1)[0],de;if(R=pe,this.options.pedantic?(R=R.replace(this.rules.other.listReplaceNesting,"  "),de=R):de=R.replace(this.rules.other.leadingSpaceTab,Y=>Ln(Y)),Z.test(R)||Q.test(R)||Ee.test(R)||Re.test(R)||J.test(R)||Se.test(R))break;if(de.search(this.rules.other.nonSpaceChar)>=C||!R.trim())m+=`
`+de.slice(C),W=!1;else{if(X)break;let Y=T;if(!this.options.pedantic&&!m.includes(`
`)&&!T.includes("	")){let _e;for(;!Se.test(Y)&&(_e=this.rules.other.nestedBlockMarker.exec(Y));)Y=Y.slice(_e[0].length);if(!Y.trim())break}if(Y.replace(this.rules.other.tabCharGlobal,"    ").search(this.rules.other.nonSpaceChar)>=4||Z.test(Y)||Q.test(Y)||Ee.test(Y)||Se.test(Y))break;if(!this.options.pedantic&&!W){let _e=T.replace(this.rules.other.nestedContainerMarkers,"");if(this.rules.block.fences.test(_e)||this.rules.block.heading.test(_e)||this.rules.block.hr.test(_e))break}let Ue=!this.options.pedantic&&/^ {0,3}(?:=+|-+) *$/.test(R)&&this.rules.block.lheading.test(`${T}
${R}`)?`    ${de.replace(/^ {0,3}/,"")}`:R;m+=`
`+Ue,W=!0}X=!R.trim(),t=t.substring(pe.length+1),T=de.slice(C)}}let se=n.slice(k,r());a.loose||(c?a.loose=!0:this.rules.other.doubleBlankLine.test(se)&&(c=!0)),a.items.push({type:"list_item",raw:se,task:!!this.options.gfm&&this.rules.other.listIsTask.test(m),loose:!1,text:m,tokens:[]})}let b=a.items.at(-1);if(b)b.raw=b.raw.trimEnd(),b.text=b.text.trimEnd();else return;a.raw=n.slice(0,r()).trimEnd();let h=[];for(let d of a.items)if(this.lexer.state.top=!1,h.push(this.lexer.inlineQueue.length),d.tokens=this.lexer.blockTokens(d.text,[]),!a.loose){let m=d.tokens.filter(v=>v.type==="space"),k=m.length>0&&m.some(v=>this.rules.other.anyLine.test(v.raw));a.loose=k}for(let d=0;d<a.items.length;d++){let m=a.items[d],k=m.tokens[0];if(m.task&&(k?.type==="text"||k?.type==="paragraph")){m.text=m.text.replace(this.rules.other.listReplaceTask,""),k.raw=k.raw.replace(this.rules.other.listReplaceTask,""),k.text=k.text.replace(this.rules.other.listReplaceTask,"");let v=this.lexer.inlineQueue;for(let T=h[d];T<v.length;T++)if(v[T].tokens===k.tokens){v[T].src=v[T].src.replace(this.rules.other.listReplaceTask,"");break}let P=this.rules.other.listTaskCheckbox.exec(m.raw);if(P){let T={type:"checkbox",raw:P[0]+" ",checked:P[0]!=="[ ]"};m.checked=T.checked,a.loose?m.tokens[0]&&["paragraph","text"].includes(m.tokens[0].type)&&"tokens"in m.tokens[0]&&m.tokens[0].tokens?(m.tokens[0].raw=T.raw+m.tokens[0].raw,m.tokens[0].text=T.raw+m.tokens[0].text,m.tokens[0].tokens.unshift(T)):m.tokens.unshift({type:"paragraph",raw:T.raw,text:T.raw,tokens:[T]}):m.tokens.unshift(T)}}else m.task&&(m.task=!1)}if(a.loose)for(let d of a.items){d.loose=!0;for(let m of d.tokens)m.type==="text"&&(m.type="paragraph")}return a}}html(t){let e=this.rules.block.html.exec(t);if(e){if(this.lexer.state.lastToken?.type==="paragraph"&&!this.rules.other.htmlBeginRegex(4).test(t))return;let n=Eo(e[0]);return{type:"html",block:!0,raw:n,pre:e[1]==="pre"||e[1]==="script"||e[1]==="style",text:n}}}def(t){let e=this.rules.block.def.exec(t);if(e){if(!this.rules.other.startAngleBracket.test(e[2])&&Ro(e[2],"()")!==-1)return;let n=On(e[1]),r=e[2]?e[2].replace(this.rules.other.hrefBrackets,"$1").replace(this.rules.inline.anyPunctuation,"$1"):"",i=e[3]?e[3].substring(1,e[3].length-1).replace(this.rules.inline.anyPunctuation,"$1"):e[3];return{type:"def",tag:n,raw:$e(e[0],`
`),href:r,title:i}}}table(t){let e=this.rules.block.table.exec(t);if(!e||!this.rules.other.tableDelimiter.test(e[2]))return;let n=So(e[1]),r=e[2].replace(this.rules.other.tableAlignChars,"").split("|"),i=e[3]?.trim()?e[3].replace(this.rules.other.tableRowBlankLine,"").split(`
`):[],s={type:"table",raw:$e(e[0],`
`),header:[],align:[],rows:[]};if(n.length===r.length){for(let a of r)this.rules.other.tableAlignRight.test(a)?s.align.push("right"):this.rules.other.tableAlignCenter.test(a)?s.align.push("center"):this.rules.other.tableAlignLeft.test(a)?s.align.push("left"):s.align.push(null);for(let a=0;a<n.length;a++)s.header.push({text:n[a],tokens:this.lexer.inline(n[a]),header:!0,align:s.align[a]});for(let a of i)s.rows.push(So(a,s.header.length).map((l,c)=>({text:l,tokens:this.lexer.inline(l),header:!1,align:s.align[c]})));return s}}lheading(t){let e=this.rules.block.lheading.exec(t);if(e){let n=e[1].trim();return{type:"heading",raw:$e(e[0],`
`),depth:e[2].charAt(0)==="="?1:2,text:n,tokens:this.lexer.inline(n)}}}paragraph(t){let e=this.rules.block.paragraph.exec(t);if(e){let n=e[1].charAt(e[1].length-1)===`
`?e[1].slice(0,-1):e[1];return{type:"paragraph",raw:e[0],text:n,tokens:this.lexer.inline(n)}}}text(t){let e=this.rules.block.text.exec(t);if(e)return{type:"text",raw:e[0],text:e[0],tokens:this.lexer.inline(e[0])}}escape(t){if(t.charCodeAt(0)!==92)return;let e=this.rules.inline.escape.exec(t);if(e)return{type:"escape",raw:e[0],text:e[1]}}tag(t){if(t.charCodeAt(0)!==60)return;let e=this.rules.inline.tag.exec(t);if(e)return!this.lexer.state.inLink&&this.rules.other.startATag.test(e[0])?this.lexer.state.inLink=!0:this.lexer.state.inLink&&this.rules.other.endATag.test(e[0])&&(this.lexer.state.inLink=!1),!this.lexer.state.inRawBlock&&this.rules.other.startPreScriptTag.test(e[0])?this.lexer.state.inRawBlock=!0:this.lexer.state.inRawBlock&&this.rules.other.endPreScriptTag.test(e[0])&&(this.lexer.state.inRawBlock=!1),{type:"html",raw:e[0],inLink:this.lexer.state.inLink,inRawBlock:this.lexer.state.inRawBlock,block:!1,text:e[0]}}link(t){if(this.lexer.state.linkParenPossible===!1)return;let e=t.charCodeAt(0);if(e!==91&&e!==33)return;let n=this.rules.inline.link.exec(t);if(n){let r=n[0].charAt(0)==="!"?2:1;if(!this.options.pedantic&&Lo(t,n[1],r,this.rules))return;let i=n[2].trim();if(!this.options.pedantic&&this.rules.other.startAngleBracket.test(i)){if(!this.rules.other.endAngleBracket.test(i))return;let c=$e(i.slice(0,-1),"\\");if((i.length-c.length)%2===0)return}else{let c=Ro(n[2],"()");if(c===-2)return;if(c>-1){let b=(n[0].indexOf("!")===0?5:4)+n[1].length+c;n[2]=n[2].substring(0,c),n[0]=n[0].substring(0,b).trim(),n[3]=""}}let s=$e(n[0].slice(0,-1),"\\");if((n[0].length-s.length)%2===0)return;let a=n[2],l="";if(this.options.pedantic){let c=this.rules.other.pedanticHrefTitle.exec(a);c&&(a=c[1],l=c[3])}else l=n[3]?n[3].slice(1,-1):"";return a=a.trim(),this.rules.other.startAngleBracket.test(a)&&(this.options.pedantic&&!this.rules.other.endAngleBracket.test(i)?a=a.slice(1):a=a.slice(1,-1)),Po(n,{href:a&&a.replace(this.rules.inline.anyPunctuation,"$1"),title:l&&l.replace(this.rules.inline.anyPunctuation,"$1")},n[0],this.lexer,this.rules)}}reflink(t,e){let n=t.charCodeAt(0);if(n!==91&&n!==33)return;let r;if((r=this.rules.inline.reflink.exec(t))||(r=this.rules.inline.nolink.exec(t))){let i=r[0].charAt(0)==="!"?2:1;if(!this.options.pedantic&&Lo(t,r[1],i,this.rules))return;let s=e[On(r[2]||r[1])];if(!s){let a=r[0].charAt(0);return{type:"text",raw:a,text:a}}return Po(r,s,r[0],this.lexer,this.rules)}}emStrong(t,e,n=""){let r=this.rules.inline.emStrongLDelim.exec(t);if(!r||!r[1]&&!r[2]&&!r[3]&&!r[4])return;let i=r[0][0],s=n===i,a=e.length-t.length,l=a;for(;!this.options.pedantic&&l>0&&e[l-1]===i;)l--;let c=[...e.slice(Math.max(0,l-2),l)].at(-1)??"",b=c==="*"||c==="_"||!!this.rules.inline.punctuation.exec(c);l<a&&(n=c);let h=l<a?b:n==="*"||n==="_"||!!this.rules.inline.punctuation.exec(n);if(r[4]&&n.match(this.rules.other.unicodeAlphaNumeric))return;let d=r[1]||r[3]||"";if(!d||!n||h){let m=[...r[0]].length-1,k,v,P=m,T=0,R=a-l+m,X=!this.options.pedantic&&!!c.trim()&&(!!d||i==="*"&&!b);if(i!=="*"&&i!=="_")return;let C=i==="*"?this.rules.inline.emStrongRDelimAst:this.rules.inline.emStrongRDelimUnd,se=jo(this,e,i),J=e.length-t.length+m;if(se<J)return;e=e.slice(-1*t.length+m);let Se=se-J;for(C.lastIndex=0;(r=C.exec(e))!==null&&!(r.index>Se);){if(k=r[1]||r[2]||r[3]||r[4]||r[5]||r[6],!k)continue;if(v=[...k].length,r[3]||r[4]){P+=v;continue}else if((r[5]||r[6]||X)&&R%3&&!((R+v)%3)){if(s&&(r[5]||r[6]))break;T+=v;continue}if(P-=v,P>0)continue;v=Math.min(v,v+P+T);let Z=[...r[0]][0].length,Q=t.slice(0,m+r.index+Z+v);if(Math.min(m,v)%2){let Re=Q.slice(1,-1);return{type:"em",raw:Q,text:Re,tokens:this.lexer.inlineTokens(Re)}}let Ee=Q.slice(2,-2);return{type:"strong",raw:Q,text:Ee,tokens:this.lexer.inlineTokens(Ee)}}}}codespan(t){if(t.charCodeAt(0)!==96)return;let e=this.rules.inline.code.exec(t);if(e){let n=e[2].replace(this.rules.other.newLineCharGlobal," "),r=this.rules.other.nonSpaceChar.test(n),i=this.rules.other.startingSpaceChar.test(n)&&this.rules.other.endingSpaceChar.test(n);return r&&i&&(n=n.substring(1,n.length-1)),{type:"codespan",raw:e[0],text:n}}}br(t){let e=t.charCodeAt(0);if(e!==32&&e!==92&&e!==10)return;let n=this.rules.inline.br.exec(t);if(n)return{type:"br",raw:n[0]}}del(t,e,n=""){if(t.charCodeAt(0)!==126)return;let r=this.rules.inline.delLDelim.exec(t);if(r&&(!r[1]||!n||this.rules.inline.punctuation.exec(n))){let i=[...r[0]].length-1,s,a,l=i,c=this.rules.inline.delRDelim,b=Fo(this,e),h=e.length-t.length+i;if(b<h)return;e=e.slice(-1*t.length+i);let d=b-h;for(c.lastIndex=0;(r=c.exec(e))!==null&&!(r.index>d);){if(s=r[1]||r[2]||r[3]||r[4]||r[5]||r[6],!s||(a=[...s].length,a!==i))continue;if(r[3]||r[4]){l+=a;continue}if(l-=a,l>0)continue;a=Math.min(a,a+l);let m=[...r[0]][0].length,k=t.slice(0,i+r.index+m+a),v=k.slice(i,-i);return{type:"del",raw:k,text:v,tokens:this.lexer.inlineTokens(v)}}}}autolink(t){if(t.charCodeAt(0)!==60)return;let e=this.rules.inline.autolink.exec(t);if(e){let n,r;return e[2]==="@"?(n=e[1],r="mailto:"+n):(n=e[1],r=n),{type:"link",raw:e[0],text:n,href:r,autolink:!0,tokens:[{type:"text",raw:n,text:n}]}}}url(t){let e;if(e=this.rules.inline.url.exec(t)){let n,r;if(e[2]==="@")n=e[0],r="mailto:"+n;else{let i;do i=e[0],e[0]=this.rules.inline._backpedal.exec(e[0])?.[0]??"";while(i!==e[0]);n=e[0],e[1]==="www."?r="http://"+e[0]:r=e[0]}return{type:"link",raw:e[0],text:n,href:r,autolink:!0,tokens:[{type:"text",raw:n,text:n}]}}}inlineText(t){let e=this.rules.inline.text.exec(t);if(e){let n=this.lexer.state.inRawBlock;return{type:"text",raw:e[0],text:n?e[0]:$u(e[0]),escaped:n}}}},ue=class Ur{tokens;options;state;inlineQueue;tokenizer;constructor(e){this.tokens=[],this.tokens.links=Object.create(null),this.options=e||tt,this.options.tokenizer=this.options.tokenizer||new Je,this.tokenizer=this.options.tokenizer,this.tokenizer.options=this.options,this.tokenizer.lexer=this,this.inlineQueue=[],this.state={inLink:!1,inRawBlock:!1,linkEmitted:!1,linkParenPossible:!0,top:!0};let n={other:F,block:Pn.normal,inline:Ut.normal};this.options.pedantic?(n.block=Pn.pedantic,n.inline=Ut.pedantic):this.options.gfm&&(n.block=Pn.gfm,this.options.breaks?n.inline=Ut.breaks:n.inline=Ut.gfm),this.tokenizer.rules=n}static get rules(){return{block:Pn,inline:Ut}}static lex(e,n){return new Ur(n).lex(e)}static lexInline(e,n){return new Ur(n).inlineTokens(e)}lex(e){e=e.replace(F.carriageReturn,`
`),this.blockTokens(e,this.tokens);for(let n=0;n<this.inlineQueue.length;n++){let r=this.inlineQueue[n];this.state.inRawBlock=!1,this.inlineTokens(r.src,r.tokens)}return this.inlineQueue=[],this.tokens}blockTokens(e,n=[],r=!1){this.tokenizer.lexer=this;let i=this.state.lastToken;this.options.pedantic&&(e=e.replace(F.tabCharGlobal,"    ").replace(F.spaceLine,""));let s=1/0,a,l=this.options.gfm&&!this.options.pedantic&&this.tokenizer.paragraph===Je.prototype.paragraph;for(;e;){if(e.length<s)s=e.length;else{this.infiniteLoopError(e.charCodeAt(0));break}this.state.lastToken=n.at(-1);let c;if(this.options.extensions?.block?.some(h=>(c=h.call({lexer:this},e,n))?(e=e.substring(c.raw.length),n.push(c),!0):!1))continue;if(c=this.tokenizer.space(e)){e=e.substring(c.raw.length);let h=n.at(-1);c.raw.length===1&&h!==void 0?h.raw+=`
`:n.push(c);continue}if(c=this.tokenizer.code(e)){e=e.substring(c.raw.length);let h=n.at(-1);h?.type==="paragraph"||h?.type==="text"?(h.raw+=(h.raw.endsWith(`
`)?"":`
`)+c.raw,h.text+=`
`+c.text,this.inlineQueue.at(-1).src=h.text):n.push(c);continue}if(c=this.tokenizer.fences(e)){e=e.substring(c.raw.length),n.push(c);continue}if(c=this.tokenizer.heading(e)){e=e.substring(c.raw.length),n.push(c);continue}if(c=this.tokenizer.hr(e)){e=e.substring(c.raw.length),n.push(c);continue}if(c=this.tokenizer.blockquote(e)){e=e.substring(c.raw.length),n.push(c);continue}if(c=this.tokenizer.list(e)){e=e.substring(c.raw.length),n.push(c);continue}if(c=this.tokenizer.html(e)){e=e.substring(c.raw.length),n.push(c);continue}if(c=this.tokenizer.def(e)){e=e.substring(c.raw.length);let h=n.at(-1);h?.type==="paragraph"||h?.type==="text"?(h.raw+=(h.raw.endsWith(`
`)?"":`
`)+c.raw,h.text+=`
`+c.raw,this.inlineQueue.at(-1).src=h.text):(this.tokens.links[c.tag]||(this.tokens.links[c.tag]={href:c.href,title:c.title}),n.push(c));continue}if(c=this.tokenizer.table(e)){e=e.substring(c.raw.length),n.push(c);continue}if(c=this.tokenizer.lheading(e)){e=e.substring(c.raw.length),n.push(c);continue}let b=e;if(this.options.extensions?.startBlock){let h=1/0,d=e.slice(1),m;this.options.extensions.startBlock.forEach(k=>{m=k.call({lexer:this},d),typeof m=="number"&&m>=0&&(h=Math.min(h,m))}),h<1/0&&h>=0&&(b=e.substring(0,h+1))}if(this.state.top&&(c=this.tokenizer.paragraph(b))){let h=n.at(-1);(r||h===a&&l)&&h?.type==="paragraph"?(h.raw+=(h.raw.endsWith(`
`)?"":`
`)+c.raw,h.text+=`
`+c.text,this.inlineQueue.pop(),this.inlineQueue.at(-1).src=h.text,a=h):(n.push(c),a=c),r=b.length!==e.length,e=e.substring(c.raw.length);continue}if(c=this.tokenizer.text(e)){e=e.substring(c.raw.length);let h=n.at(-1);h?.type==="text"?(h.raw+=(h.raw.endsWith(`
`)?"":`
`)+c.raw,h.text+=`
`+c.text,this.inlineQueue.pop(),this.inlineQueue.at(-1).src=h.text):n.push(c);continue}if(e){this.infiniteLoopError(e.charCodeAt(0));break}}return this.state.top=!0,this.state.lastToken=i,n}inline(e,n=[]){return this.inlineQueue.push({src:e,tokens:n}),n}linkInText(e){if(!e.includes("["))return!1;let n=this.tokenizer.rules.inline.link;for(let r of e.matchAll(this.tokenizer.rules.inline.blockSkip))if(n.test(r[0])&&e.charAt(r.index-1)!=="!")return!0;for(let r of e.matchAll(this.tokenizer.rules.inline.reflinkSearch)){let i=r[0],s=i.lastIndexOf("[");if(!(i.charAt(0)==="!"||!Object.hasOwn(this.tokens.links,On(i.slice(s+1,-1))))&&!(s>1&&this.linkInText(i.slice(1,s-1))))return!0}return!1}inlineTokens(e,n=[]){this.tokenizer.lexer=this;let r=this.state.linkParenPossible;this.state.linkParenPossible=e.includes(")");try{return this.#e(e,n)}finally{this.state.linkParenPossible=r}}#e(e,n){let r=e.includes("*")||e.includes("_")||e.includes("~"),i=r||this.options.hooks?.emStrongMask||this.tokenizer.emStrong!==Je.prototype.emStrong||this.tokenizer.del!==Je.prototype.del?this.#r(e):e;if(!r)return this.#t(e,i,n);Su(this.tokenizer,i);try{return this.#t(e,i,n)}finally{Eu(this.tokenizer)}}#t(e,n,r){let i=!1,s="",a=1/0;for(;e;){if(e.length<a)a=e.length;else{this.infiniteLoopError(e.charCodeAt(0));break}i||(s=""),i=!1;let l;if(this.options.extensions?.inline?.some(h=>(l=h.call({lexer:this},e,r))?(e=e.substring(l.raw.length),r.push(l),!0):!1))continue;if(l=this.tokenizer.escape(e)){e=e.substring(l.raw.length),r.push(l);continue}if(l=this.tokenizer.tag(e)){e=e.substring(l.raw.length),r.push(l);continue}if(l=this.tokenizer.link(e)){e=e.substring(l.raw.length),r.push(l);continue}if(l=this.tokenizer.reflink(e,this.tokens.links)){e=e.substring(l.raw.length);let h=r.at(-1);l.type==="text"&&h?.type==="text"?(h.raw+=l.raw,h.text+=l.text):r.push(l);continue}let c=e[0];if(c==="*"||c==="_"){let h=n.length-e.length;if(jo(this.tokenizer,n,c)<=h){let d=1;for(;d<e.length&&e.charCodeAt(d)===c.charCodeAt(0);)d++;let m=e.substring(0,d),k=r.at(-1);k?.type==="text"&&!k.escaped?(k.raw+=m,k.text+=m):r.push({type:"text",raw:m,text:m,escaped:!1}),e=e.substring(d),s=c,i=!0;continue}}else if(c==="~"){let h=n.length-e.length;if(Fo(this.tokenizer,n)<=h){let d=1;for(;d<e.length&&e.charCodeAt(d)===126;)d++;let m=e.substring(0,d),k=r.at(-1);k?.type==="text"&&!k.escaped?(k.raw+=m,k.text+=m):r.push({type:"text",raw:m,text:m,escaped:!1}),e=e.substring(d),s=c,i=!0;continue}}if(l=this.tokenizer.emStrong(e,n,s)){e=e.substring(l.raw.length),r.push(l);continue}if(l=this.tokenizer.codespan(e)){e=e.substring(l.raw.length),r.push(l);continue}if(l=this.tokenizer.br(e)){e=e.substring(l.raw.length),r.push(l);continue}if(l=this.tokenizer.del(e,n,s)){e=e.substring(l.raw.length),r.push(l);continue}if(l=this.tokenizer.autolink(e)){e=e.substring(l.raw.length),r.push(l);continue}if(!this.state.inLink&&(l=this.tokenizer.url(e))){e=e.substring(l.raw.length),r.push(l);continue}let b=e;if(this.options.extensions?.startInline){let h=1/0,d=e.slice(1),m;this.options.extensions.startInline.forEach(k=>{m=k.call({lexer:this},d),typeof m=="number"&&m>=0&&(h=Math.min(h,m))}),h<1/0&&h>=0&&(b=e.substring(0,h+1))}if(l=this.tokenizer.inlineText(b)){e=e.substring(l.raw.length),l.raw.slice(-1)!=="_"&&(s=l.raw.slice(-1)),i=!0;let h=r.at(-1);h?.type==="text"?(h.raw+=l.raw,h.text+=l.text):r.push(l);continue}if(e){this.infiniteLoopError(e.charCodeAt(0));break}}return r}#n(e){let{blockSkip:n,tag:r,autolink:i}=this.tokenizer.rules.inline,s="",a=0,l;for(n.lastIndex=0;l=n.exec(e);){let c=l.index+(l[2]?l[2].length:0),b=l.index+l[0].length;if(e.charAt(c)==="<"){let h=e.slice(c),d=r.exec(h)||i.exec(h);if(!d){n.lastIndex=c+1;continue}b=c+d[0].length,n.lastIndex=b}s+=e.slice(a,c)+"["+"a".repeat(b-c-2)+"]",a=b}return s+e.slice(a)}#r(e){let n=e;if(this.tokens.links&&e.includes("[")){let r=this.tokenizer.rules.inline.reflinkSearch,i=s=>{let a=s.lastIndexOf("[");if(!Object.hasOwn(this.tokens.links,On(s.slice(a+1,-1))))return s;if(a>1&&s.charAt(0)!=="!"){let l=s.slice(1,a-1);if(this.linkInText(l))return"["+l.replace(r,i)+"]["+"a".repeat(s.length-a-2)+"]"}return"["+"a".repeat(s.length-2)+"]"};n=n.replace(r,i)}return n=n.replace(this.tokenizer.rules.inline.anyPunctuationOutsideCode,(r,i,s)=>s?"+".repeat(r.length):i?i+r.slice(i.length,-i.length).replace(/`/g,"+")+i:r),n=this.#n(n),n=this.options.hooks?.emStrongMask?.call({lexer:this},n)??n,n}infiniteLoopError(e){let n="Infinite loop on byte: "+e;if(this.options.silent)console.error(n);else throw new Error(n)}},Dn=class{options;parser;constructor(t){this.options=t||tt}space(t){return""}code({text:t,lang:e,escaped:n}){let r=(e||"").match(F.notSpaceStart)?.[0],i=t?t.replace(F.endingNewline,"")+`
`:"";return r?'<pre><code class="language-'+ne(r)+'">'+(n?i:ne(i,!0))+`</code></pre>
`:"<pre><code>"+(n?i:ne(i,!0))+`</code></pre>
`}blockquote({tokens:t}){return`<blockquote>
${this.parser.parse(t)}</blockquote>
`}html({text:t}){return t}def(t){return""}heading({tokens:t,depth:e}){return`<h${e}>${this.parser.parseInline(t)}</h${e}>
`}hr(t){return`<hr>
`}list(t){let e=t.ordered,n=t.start,r="";for(let a=0;a<t.items.length;a++){let l=t.items[a];r+=this.listitem(l)}let i=e?"ol":"ul",s=e&&n!==1?' start="'+n+'"':"";return"<"+i+s+`>
`+r+"</"+i+`>
`}listitem(t){return`<li>${this.parser.parse(t.tokens)}</li>
`}checkbox({checked:t}){return"<input "+(t?'checked="" ':"")+'disabled="" type="checkbox"> '}paragraph({tokens:t}){return`<p>${this.parser.parseInline(t)}</p>
`}table(t){let e="",n="";for(let i=0;i<t.header.length;i++)n+=this.tablecell(t.header[i]);e+=this.tablerow({text:n});let r="";for(let i=0;i<t.rows.length;i++){let s=t.rows[i];n="";for(let a=0;a<s.length;a++)n+=this.tablecell(s[a]);r+=this.tablerow({text:n})}return r&&(r=`<tbody>${r}</tbody>`),`<table>
<thead>
`+e+`</thead>
`+r+`</table>
`}tablerow({text:t}){return`<tr>
${t}</tr>
`}tablecell(t){let e=this.parser.parseInline(t.tokens),n=t.header?"th":"td";return(t.align?`<${n} align="${t.align}">`:`<${n}>`)+e+`</${n}>
`}strong({tokens:t}){return`<strong>${this.parser.parseInline(t)}</strong>`}em({tokens:t}){return`<em>${this.parser.parseInline(t)}</em>`}codespan({text:t}){return`<code>${ne(t,!0)}</code>`}br(t){return"<br>"}del({tokens:t}){return`<del>${this.parser.parseInline(t)}</del>`}link({href:t,title:e,text:n,tokens:r,autolink:i}){let s=i?ne(n,!0):this.parser.parseInline(r),a=$o(t);if(a===null)return s;t=ne(a,i);let l='<a href="'+t+'"';return e&&(l+=' title="'+ne(e)+'"'),l+=">"+s+"</a>",l}image({href:t,title:e,text:n,tokens:r}){r&&(n=this.parser.parseInline(r,this.parser.textRenderer));let i=$o(t);if(i===null)return ne(n);t=i;let s=`<img src="${ne(t)}" alt="${ne(n)}"`;return e&&(s+=` title="${ne(e)}"`),s+=">",s}text(t){return"tokens"in t&&t.tokens?this.parser.parseInline(t.tokens):"escaped"in t&&t.escaped?t.text:ne(t.text)}},Yr=class{parser;strong({text:t,tokens:e}){return e?this.parser.parseInline(e,this):t}em({text:t,tokens:e}){return e?this.parser.parseInline(e,this):t}codespan({text:t}){return t}del({text:t,tokens:e}){return e?this.parser.parseInline(e,this):t}html({text:t}){return t}text({text:t}){return t}link({text:t,tokens:e}){return e?this.parser.parseInline(e,this):t}image({text:t,tokens:e}){return e?this.parser.parseInline(e,this):t}br(){return`
`}checkbox({raw:t}){return t}},he=class Hr{options;renderer;textRenderer;constructor(e){this.options=e||tt,this.options.renderer=this.options.renderer||new Dn,this.renderer=this.options.renderer,this.renderer.options=this.options,this.renderer.parser=this,this.textRenderer=new Yr,this.textRenderer.parser=this}static parse(e,n){return new Hr(n).parse(e)}static parseInline(e,n){return new Hr(n).parseInline(e)}parse(e){this.renderer.parser=this;let n="";for(let r=0;r<e.length;r++){let i=e[r];if(this.options.extensions?.renderers?.[i.type]){let a=i,l=this.options.extensions.renderers[a.type].call({parser:this},a);if(l!==!1||!["space","hr","heading","code","table","blockquote","list","checkbox","html","def","paragraph","text"].includes(a.type)){n+=l===!1?"":l??"";continue}}let s=i;switch(s.type){case"space":{n+=this.renderer.space(s);break}case"hr":{n+=this.renderer.hr(s);break}case"heading":{n+=this.renderer.heading(s);break}case"code":{n+=this.renderer.code(s);break}case"table":{n+=this.renderer.table(s);break}case"blockquote":{n+=this.renderer.blockquote(s);break}case"list":{n+=this.renderer.list(s);break}case"checkbox":{n+=this.renderer.checkbox(s);break}case"html":{n+=this.renderer.html(s);break}case"def":{n+=this.renderer.def(s);break}case"paragraph":{n+=this.renderer.paragraph(s);break}case"text":{n+=this.renderer.text(s);break}default:{let a='Token with "'+s.type+'" type was not found.';if(this.options.silent)return console.error(a),"";throw new Error(a)}}}return n}parseInline(e,n=this.renderer){this.renderer.parser=this;let r="";for(let i=0;i<e.length;i++){let s=e[i];if(this.options.extensions?.renderers?.[s.type]){let l=this.options.extensions.renderers[s.type].call({parser:this},s);if(l!==!1||!["escape","html","link","image","checkbox","strong","em","codespan","br","del","text"].includes(s.type)){r+=l===!1?"":l??"";continue}}let a=s;switch(a.type){case"escape":{r+=n.text(a);break}case"html":{r+=n.html(a);break}case"link":{r+=n.link(a);break}case"image":{r+=n.image(a);break}case"checkbox":{r+=n.checkbox(a);break}case"strong":{r+=n.strong(a);break}case"em":{r+=n.em(a);break}case"codespan":{r+=n.codespan(a);break}case"br":{r+=n.br(a);break}case"del":{r+=n.del(a);break}case"text":{r+=n.text(a);break}default:{let l='Token with "'+a.type+'" type was not found.';if(this.options.silent)return console.error(l),"";throw new Error(l)}}}return r}},Ht=class{options;block;constructor(t){this.options=t||tt}static passThroughHooks=new Set(["preprocess","postprocess","processAllTokens","emStrongMask"]);static passThroughHooksRespectAsync=new Set(["preprocess","postprocess","processAllTokens"]);preprocess(t){return t}postprocess(t){return t}processAllTokens(t){return t}emStrongMask(t){return t}provideLexer(t=this.block){return t?ue.lex:ue.lexInline}provideParser(t=this.block){return t?he.parse:he.parseInline}};Qr=class{defaults=Br();options=this.setOptions;parse=this.parseMarkdown(!0);parseInline=this.parseMarkdown(!1);Parser=he;Renderer=Dn;TextRenderer=Yr;Lexer=ue;Tokenizer=Je;Hooks=Ht;constructor(...t){this.use(...t)}walkTokens(t,e){let n=[];for(let r of t)switch(Ne(n,e.call(this,r)),r.type){case"table":{let i=r;for(let s of i.header)Ne(n,this.walkTokens(s.tokens,e));for(let s of i.rows)for(let a of s)Ne(n,this.walkTokens(a.tokens,e));break}case"list":{let i=r;Ne(n,this.walkTokens(i.items,e));break}default:{let i=r;this.defaults.extensions?.childTokens?.[i.type]?this.defaults.extensions.childTokens[i.type].forEach(s=>{let a=i[s].flat(1/0);Ne(n,this.walkTokens(a,e))}):i.tokens&&Ne(n,this.walkTokens(i.tokens,e))}}return n}use(...t){let e=this.defaults.extensions||{renderers:Object.create(null),childTokens:Object.create(null)};return t.forEach(n=>{let r={...n};if(r.async=this.defaults.async||r.async||!1,n.extensions&&(n.extensions.forEach(i=>{if(!i.name)throw new Error("extension name required");if("renderer"in i){let s=e.renderers[i.name];s?e.renderers[i.name]=function(...a){let l=i.renderer.apply(this,a);return l===!1&&(l=s.apply(this,a)),l}:e.renderers[i.name]=i.renderer}if("tokenizer"in i){if(!i.level||i.level!=="block"&&i.level!=="inline")throw new Error("extension level must be 'block' or 'inline'");let s=e[i.level];s?s.unshift(i.tokenizer):e[i.level]=[i.tokenizer],i.start&&(i.level==="block"?e.startBlock?e.startBlock.push(i.start):e.startBlock=[i.start]:i.level==="inline"&&(e.startInline?e.startInline.push(i.start):e.startInline=[i.start]))}"childTokens"in i&&i.childTokens&&(e.childTokens[i.name]=i.childTokens)}),r.extensions=e),n.renderer){let i=this.defaults.renderer||new Dn(this.defaults);for(let s in n.renderer){if(!(s in i))throw new Error(`renderer '${s}' does not exist`);if(["options","parser"].includes(s))continue;let a=s,l=n.renderer[a],c=i[a];i[a]=(...b)=>{let h=l.apply(i,b);return h===!1&&(h=c.apply(i,b)),h===!1?"":h??""}}r.renderer=i}if(n.tokenizer){let i=this.defaults.tokenizer||new Je(this.defaults);for(let s in n.tokenizer){if(!(s in i))throw new Error(`tokenizer '${s}' does not exist`);if(["options","rules","lexer"].includes(s))continue;let a=s,l=n.tokenizer[a],c=i[a];i[a]=(...b)=>{let h=l.apply(i,b);return h===!1&&(h=c.apply(i,b)),h}}r.tokenizer=i}if(n.hooks){let i=this.defaults.hooks||new Ht;for(let s in n.hooks){if(!(s in i))throw new Error(`hook '${s}' does not exist`);if(["options","block"].includes(s))continue;let a=s,l=n.hooks[a],c=i[a];Ht.passThroughHooks.has(s)?i[a]=b=>{if(i.options.async&&Ht.passThroughHooksRespectAsync.has(s))return(async()=>{let d=await l.call(i,b);return c.call(i,d)})();let h=l.call(i,b);return c.call(i,h)}:i[a]=(...b)=>{if(i.options.async)return(async()=>{let d=await l.apply(i,b);return d===!1&&(d=await c.apply(i,b)),d})();let h=l.apply(i,b);return h===!1&&(h=c.apply(i,b)),h}}r.hooks=i}if(n.walkTokens){let i=this.defaults.walkTokens,s=n.walkTokens;r.walkTokens=function(a){let l=[];return Ne(l,s.call(this,a)),i&&Ne(l,i.call(this,a)),l}}this.defaults={...this.defaults,...r}}),this}setOptions(t){return this.defaults={...this.defaults,...t},this}lexer(t,e){return ue.lex(t,e??this.defaults)}parser(t,e){return he.parse(t,e??this.defaults)}parseMarkdown(t){return(e,n)=>{let r={...n},i={...this.defaults,...r},s=this.onError(!!i.silent,!!i.async);if(this.defaults.async===!0&&r.async===!1)return s(new Error("marked(): The async option was set to true by an extension. Remove async: false from the parse options object to return a Promise."));if(typeof e>"u"||e===null)return s(new Error("marked(): input parameter is undefined or null"));if(typeof e!="string")return s(new Error("marked(): input parameter is of type "+Object.prototype.toString.call(e)+", string expected"));if(i.hooks&&(i.hooks.options=i,i.hooks.block=t),i.async)return(async()=>{let a=i.hooks?await i.hooks.preprocess(e):e,l=await(i.hooks?await i.hooks.provideLexer(t):t?ue.lex:ue.lexInline)(a,i),c=i.hooks?await i.hooks.processAllTokens(l):l;i.walkTokens&&await Promise.all(this.walkTokens(c,i.walkTokens));let b=await(i.hooks?await i.hooks.provideParser(t):t?he.parse:he.parseInline)(c,i);return i.hooks?await i.hooks.postprocess(b):b})().catch(s);try{i.hooks&&(e=i.hooks.preprocess(e));let a=(i.hooks?i.hooks.provideLexer(t):t?ue.lex:ue.lexInline)(e,i);i.hooks&&(a=i.hooks.processAllTokens(a)),i.walkTokens&&this.walkTokens(a,i.walkTokens);let l=(i.hooks?i.hooks.provideParser(t):t?he.parse:he.parseInline)(a,i);return i.hooks&&(l=i.hooks.postprocess(l)),l}catch(a){return s(a)}}}onError(t,e){return n=>{if(n.message+=`
Please report this to https://github.com/markedjs/marked.`,t){let r="<p>An error occurred:</p><pre>"+ne(n.message+"",!0)+"</pre>";return e?Promise.resolve(r):r}if(e)return Promise.reject(n);throw n}}},et=new Qr;O.options=O.setOptions=function(t){return et.setOptions(t),O.defaults=et.defaults,Co(O.defaults),O};O.getDefaults=Br;O.defaults=tt;O.use=Lu;O.walkTokens=function(t,e){return et.walkTokens(t,e)};O.parseInline=et.parseInline;O.Parser=he;O.parser=he.parse;O.Renderer=Dn;O.TextRenderer=Yr;O.Lexer=ue;O.lexer=ue.lex;O.Tokenizer=Je;O.Hooks=Ht;O.parse=O;Ep=O.options,Rp=O.setOptions,Pp=O.walkTokens,Lp=O.parseInline,Cp=he.parse,Op=ue.lex});var Mn,Xr=x(()=>{Mn=[{number:"112",name:"Alarmnummer, bij acuut gevaar"},{number:"0800-2000",name:"Veilig Thuis, gratis, dag en nacht"},{number:"113",name:"113 Zelfmoordpreventie, gratis en anoniem, dag en nacht"},{number:"0800-0113",name:"113 Zelfmoordpreventie, gratis en anoniem, dag en nacht"},{number:"0800-0432",name:"Kindertelefoon, gratis en anoniem"},{number:"0800-0188",name:"Centrum Seksueel Geweld, gratis, dag en nacht"}]});function In(t,e){try{let n=new URL(t,e);return n.protocol==="https:"||n.origin===new URL(e).origin?n:null}catch{return null}}function ei(t){return`tel:${t.replaceAll("-","")}`}function Wo(t){let e=[...t.matchAll(Go)].map(n=>n[2]??"");return[...new Set(e.filter(n=>Jr.includes(n)))]}function Vo(t,e){for(let n of Ou(t))n.replaceWith(...Du(n.data,e))}function ti(t){t.target="_blank",t.rel="noopener noreferrer"}function Ou(t){let e=document.createTreeWalker(t,NodeFilter.SHOW_TEXT),n=[];for(;e.nextNode();)n.push(e.currentNode);return n.filter(r=>!r.parentElement?.closest("a"))}function Du(t,e){let n=[],r=0;for(let i of t.matchAll(Go)){let s=i[2]??"",a=i.index+(i[1]??"").length;n.push(t.slice(r,a),Mu(s,e)),r=a+s.length}return[...n,t.slice(r)]}function Mu(t,e){let n=document.createElement("a");return n.textContent=t,Jr.includes(t)?(n.href=ei(t),n.dir="ltr"):(n.href=t.startsWith("/")?new URL(t,e).href:`https://${t}`,ti(n)),n}var Jr,Go,_t=x(()=>{"use strict";Xr();Jr=Mn.map(t=>t.number).sort((t,e)=>e.length-t.length),Go=new RegExp(`(^|[^\\w@/.-])(/bron/[a-z0-9-]+|[a-z0-9-]+\\.nl|${Jr.join("|")})(?![\\w-])`,"g")});function nt(t,e){let n=yo.sanitize(zu.parse(t,{async:!1}),{ALLOWED_TAGS:Iu,ALLOWED_ATTR:["href"],ALLOWED_URI_REGEXP:/^https:\/\//i,RETURN_DOM_FRAGMENT:!0});return n.querySelectorAll("a").forEach(ti),Vo(n,e),n}function ni(t){return t.replace(/[*_`#]+/g,"").replace(/\s+/g," ").trim()}function Zo(t){return t.replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;")}var Iu,zu,qt=x(()=>{"use strict";vo();qo();_t();Iu=["p","br","strong","em","ul","ol","li","a"],zu=new Qr({gfm:!0,breaks:!0,renderer:{html:({text:t})=>Zo(t),image:({raw:t})=>Zo(t)}})});function ri(t){return[ni(t.text),...t.quotes.map(Nu),...t.facts.map(Uu)].filter(Boolean).join(" ")}function Ko(t,e){return[`“${t.text}”`,t.source,...Qo(t.notice,t.caveat),e].filter(Boolean).join(`
`)}function Yo({date:t}){let[,e,n,r]=/^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(t)??[];if(!e)return t||_.undated;let i={year:"numeric",month:n&&"long",day:r&&"numeric",timeZone:"UTC"};return new Date(t).toLocaleDateString("nl-NL",i)}function Nu(t){let e=t.plain.map(i=>`${_.plain}: ${i.text}`),n=le(_.quote,{issuer:t.issuer});return[...[t.frame,`${n}: “${t.text}”`,t.source,...e],...Qo(t.notice,t.caveat)].filter(Boolean).join(" ")}function Uu(t){let e=t.source&&`${_.factSource}: ${t.source}.`,n=t.checked?"":`(${_.unchecked})`;return[`${_.fact}:`,t.title,ni(t.text),e,n].filter(Boolean).join(" ")}function Qo(t,e){return[t,e&&`${_.caveat}: ${e}`].filter(Boolean)}var ii=x(()=>{"use strict";qt();ce()});var zn,Xo=x(()=>{"use strict";Js();ii();ce();zn=class{constructor(e,n,r){this.host=e;this.announcer=n;this.client=r;this.log=[];this.isPending=!1;this.isTyping=!1;this.wiped="";this.#e=0;this.#t=!1}#e;#t;get language(){return this.log.filter(n=>n.kind==="answer").at(-1)?.message.lang??"nl"}get hasSpoken(){return this.log.some(e=>e.kind==="mine")}use(e){this.client=e}async begin(){if(this.#t)return;this.#t=!0;let e=this.#e;try{let n=await this.client.open();e===this.#e&&this.#c(n)}catch{e===this.#e&&this.#o("lost")}}say(e){if(this.isPending)return!1;let n=Qs(e);return this.#i([...An(this.log),n]),this.#n(n,n.id),!0}retry(e){if(this.isPending)return;let n={...e,delivery:"sending"};this.#i(Dt(An(this.log),n)),this.#n(n,e.id)}async judge(e,n){let r=n?"helpful":"not";this.#i(Dt(this.log,{...e,vote:r}));let i=await this.client.judge(e.message.id,n);i||this.#i(Dt(this.log,{...e,vote:"failed"})),this.announcer.say(i?_.judged:_.notJudged)}async wipe(){this.#a();let e=this.#e,n=await this.client.wipe().then(()=>_.wiped,()=>_.notWiped);e===this.#e&&(this.wiped=n,this.announcer.say(n))}async restart(){let e=this.client.wipe().catch(()=>{});this.#a(),await e,await this.begin()}drop(){this.client.leave(),this.#a(),this.announcer.silence()}async#n(e,n){let r=this.#e,i=[];this.isPending=!0;let s=await this.client.send(e.text,n,a=>{r===this.#e&&this.#r(a,e,i)});r===this.#e&&this.#s(e,s,i)}#r(e,n,r){this.isTyping=e.event==="typing";let i=Dt(this.log,{...n,delivery:"sent"});if(e.event!=="message")return this.#i(i);r.push(e.message),this.#i([...i,$r(e.message)])}#s(e,n,r){if(this.isPending=this.isTyping=!1,n.kind==="answered"&&r.length)return this.announcer.say(`${_.bot}: ${r.map(ri).join(" ")}`),this.host.requestUpdate();let i=n.kind==="lost"?e.id:Ot(),s={...e,id:i,delivery:"unsent"};this.#i(this.log.map(a=>a.id===e.id?s:a)),n.kind==="refused"?this.#o(n.code,n.wait):this.#o("lost")}#c(e){this.#i([...e.map(n=>$r(n,!0)),...this.log]),this.isPending||this.announcer.say(`${_.bot}: ${e.map(ri).join(" ")}`)}#o(e,n=0){this.#i([...An(this.log),Xs(e,n)]),this.announcer.interrupt(`${_.unsent}. ${_.help}`)}#a(){this.#e+=1,this.#t=!1,this.isPending=this.isTyping=!1,this.wiped="",this.#i([])}#i(e){this.log=e,this.host.requestUpdate()}}});function kt(t){return es`<svg class="icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false"><path d=${t}></path></svg>`}var Jo,ea,si,ta,na,ra,yt=x(()=>{"use strict";te();Jo=kt("M4 4h16v12H9l-5 4z"),ea=kt("M5 5l14 14M19 5L5 19"),si=kt("M5 9l7 7 7-7"),ta=kt("M4 12h15M13 6l6 6-6 6"),na=kt("M6 3h4l2 5-3 2a11 11 0 0 0 5 5l2-3 5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 4 5a2 2 0 0 1 2-2z"),ra=kt("M8 8h12v12H8zM16 8V4H4v12h4")});var ia,sa,oa=x(()=>{Ce();ht();yr();ia=(t,e,n)=>{let r=new Map;for(let i=e;i<=n;i++)r.set(t[i],i);return r},sa=Ke(class extends Me{constructor(t){if(super(t),t.type!==dn.CHILD)throw Error("repeat() can only be used in text expressions")}dt(t,e,n){let r;n===void 0?n=e:e!==void 0&&(r=e);let i=[],s=[],a=0;for(let l of t)i[a]=r?r(l,a):a,s[a]=n(l,a),a++;return{values:s,keys:i}}render(t,e,n){return this.dt(t,e,n).values}update(t,[e,n,r]){let i=hs(t),{values:s,keys:a}=this.dt(e,n,r);if(!Array.isArray(i))return this.ut=a,s;let l=this.ut??=[],c=[],b,h,d=0,m=i.length-1,k=0,v=s.length-1;for(;d<=m&&k<=v;)if(i[d]===null)d++;else if(i[m]===null)m--;else if(l[d]===a[k])c[k]=De(i[d],s[k]),d++,k++;else if(l[m]===a[v])c[v]=De(i[m],s[v]),m--,v--;else if(l[d]===a[v])c[v]=De(i[d],s[v]),ut(t,c[v+1],i[d]),d++,v--;else if(l[m]===a[k])c[k]=De(i[m],s[k]),ut(t,i[d],i[m]),m--,k++;else if(b===void 0&&(b=ia(a,k,v),h=ia(l,d,m)),b.has(l[d]))if(b.has(l[m])){let P=h.get(a[k]),T=P!==void 0?i[P]:null;if(T===null){let R=ut(t,i[d]);De(R,s[k]),c[k]=R}else c[k]=De(T,s[k]),ut(t,i[d],T),i[P]=null;k++}else pn(i[m]),m--;else pn(i[d]),d++;for(;k<=v;){let P=ut(t,c[v+1]);De(P,s[k]),c[k++]=P}for(;d<=m;){let P=i[d++];P!==null&&pn(P)}return this.ut=a,us(t,c),re}})});var aa=x(()=>{oa()});function ca({field:t,note:e,length:n,submit:r,typed:i}){let s=la-n,a=s<=Hu?le(_.tooLongSoon,{count:s}):"";return A`<form @submit=${l=>(l.preventDefault(),r())} autocomplete="off">
    <p class="above">
      <label for="question">${_.question}</label>
      <span class="small" id="hint">${_.questionHint}</span>
    </p>
    <div class="field">
      <textarea id="question" rows="1" maxlength=${la} autocomplete="off" spellcheck="false" dir="auto"
        aria-describedby="hint keys note" enterkeyhint="send" ${dt(t)} @input=${i}
        @keydown=${l=>Bu(l,r)}></textarea>
      <button class="send" aria-label=${_.send} type="submit"><span class="send-word">${_.send}</span>${ta}</button>
    </div>
    <span class="unseen" id="keys">${_.questionKeys}</span>
    <p class="small note" id="note">${e||a}</p>
  </form>`}function Bu(t,e){t.key!=="Enter"||t.shiftKey||t.isComposing||(t.preventDefault(),e())}var la,Hu,ua=x(()=>{"use strict";te();gn();ce();yt();la=8e3,Hu=500});var ju,ha,pa=x(()=>{Ce();ht();ju={},ha=Ke(class extends Me{constructor(){super(...arguments),this.ot=ju}render(t,e){return e()}update(t,[e,n]){if(Array.isArray(e)){if(Array.isArray(this.ot)&&this.ot.length===e.length&&e.every((r,i)=>r===this.ot[i]))return re}else if(this.ot===e)return re;return this.ot=Array.isArray(e)?Array.from(e):e,this.render(e,n)}})});var da=x(()=>{pa()});function fa(t,e,n){let r=In(t.url,e);return A`${Fu(t.frame)}
    <figure class="quote">
      <p class="label">${le(_.quote,{issuer:t.issuer})}</p>
      <blockquote lang="nl" dir="ltr"><p>“${t.text}”</p></blockquote>
      <figcaption lang="nl" dir="ltr">
        <p>${t.source}</p>
        <p>${_.date}: ${Yo(t)}</p>
        ${qu(t.notice)} ${Gu(t.caveat)}
        <div class="row">
          ${r?oi(r,_.readMore):$}
          <button class="quiet" type="button" @click=${()=>n(Ko(t,r?.href??""))}>
            ${ra}<span>${_.copy}</span>
          </button>
        </div>
      </figcaption>
    </figure>
    ${t.plain.map(Wu)}`}function Fu(t){return t?A`<p class="frame" lang="nl">${t}</p>`:$}function qu(t){return t?A`<p class="notice">${t}</p>`:$}function Gu(t){return t?A`<p><strong>${_.caveat}:</strong> ${t}</p>`:$}function Wu(t){return A`<section class="plain" aria-label=${_.plain}>
    <p class="label" lang="nl">${_.plain}</p>
    <p lang=${t.lang}>${t.text}</p>
    <p class="small" lang="nl">${_.plainNote}</p>
  </section>`}function oi(t,e){return A`<a href=${t.href} target="_blank" rel="noopener noreferrer">${e}
    <span class="small">(${le(_.newTab,{host:t.host})})</span></a>`}var ai=x(()=>{"use strict";te();_t();ii();ce();yt()});function ma(t,e){return A`<section class="fact" lang="nl" dir="ltr" aria-label=${_.fact}>
    <p class="label">${_.fact}</p>
    ${t.title?A`<p><strong>${t.title}</strong></p>`:$}
    <div>${nt(t.text,e)}</div>
    ${Vu(t,e)}
    ${t.checked?$:A`<p class="badge">${_.unchecked}</p>`}
  </section>`}function Vu(t,e){let n=In(t.url,e);return n&&t.url?A`<p>${_.factSource}: ${oi(n,t.source||n.host)}</p>`:t.source?A`<p>${_.factSource}: ${t.source}</p>`:$}var ga=x(()=>{"use strict";te();_t();qt();ce();ai()});function ba(t){return A`<p class="calls">${t.map(ka)}</p>`}function _a(){return A`<ul class="helplines" lang="nl">
    ${Mn.map(t=>A`<li>${ka(t.number)} <span>${t.name}</span></li>`)}
  </ul>`}function ka(t){return A`<a class="call" href=${ei(t)} lang="nl" dir="ltr">${na}<span>${_.call} ${t}</span></a>`}var ya=x(()=>{"use strict";te();Xr();_t();ce();yt()});function va(t,e,n){return t.kind==="mine"?Zu(t,n):t.kind==="broken"?Ku(t,n.language):Yu(t,e,n)}function Zu(t,{talk:e}){return A`<li class="mine">
    <p class="speaker">${_.mine}<span class="unseen">:</span></p>
    <p class="words" dir="auto">${t.text}</p>
    <p class="delivery ${t.delivery}">
      ${_[t.delivery]}
      ${t.delivery==="unsent"?A`<button class="quiet" type="button" @click=${()=>e.retry(t)}>${_.retry}</button>`:$}
    </p>
  </li>`}function Ku({code:t,wait:e},n){let r=t==="lost"?_.unreachable:t==="too_many"?_.tooMany:_.refused,i=kn(n);return A`<li class="theirs broken" lang="nl">
    <p class="words">${le(r,{seconds:Math.max(1,Math.ceil(e))})}</p>
    ${_a()}
    ${i?A`<p class="words" lang=${i.lang} dir=${i.dir}>${i.text}</p>`:$}
  </li>`}function Yu(t,e,n){let{message:r}=t,i=r.response.startsWith("utter_danger_"),s=ha([r,n.server],()=>Qu(t,i,n));return A`<li class="theirs ${i?"danger":""}" lang=${r.lang} dir=${r.dir}>
    <p class="speaker" lang="nl">${_.bot}<span class="unseen">:</span></p>
    ${s} ${Xu(t)?Ju(t,n):$}
    ${e&&r.choices.length?li(r.choices,n):$}
  </li>`}function Qu({message:t},e,n){let{server:r}=n;return A`<div class="words">${nt(t.text,r)}</div>
    ${e?ba(Wo(t.text)):$}
    ${t.quotes.map(i=>fa(i,r,n.copy))}
    ${t.facts.map(i=>ma(i,r))}`}function Xu({message:t,isGreeting:e}){return!e&&!!t.id&&t.quotes.length+t.facts.length>0}function Ju(t,{talk:e}){if(t.vote==="helpful"||t.vote==="not")return A`<p class="judge small" lang="nl">${_.judged}</p>`;let n=t.vote==="failed"?A`<span>${_.notJudged}</span>`:$,r=(i,s)=>A`<button
    class="quiet" type="button" aria-label="${i}: ${_.judge}"
    @click=${a=>eh(a,e,t,s)}>${i}</button>`;return A`<div class="judge" lang="nl" dir="ltr">
    <span>${_.judge}</span> ${r(_.yes,!0)} ${r(_.no,!1)} ${n}
  </div>`}function eh(t,e,n,r){let i=t.currentTarget.closest("li");i?.setAttribute("tabindex","-1"),i?.focus({preventScroll:!0}),e.judge(n,r)}function li(t,{choose:e},n=_.choices){return A`<ul class="choices" lang="nl" dir="ltr" aria-label=${n}>
    ${t.map(r=>A`<li><button class="choice" type="button" @click=${()=>e(r)}>${r}</button></li>`)}
  </ul>`}var xa=x(()=>{"use strict";te();da();_t();qt();ce();ai();ga();ya()});function wa(t){return A`${th(t)}
    <section class="scroll" tabindex="0" aria-label=${_.conversation} @scroll=${t.scrolled}>${nh(t)}</section>
    ${t.hasNewer?A`<button class="newer" type="button" @click=${t.toNewest}>${_.newer}${si}</button>`:$}
    ${sh(t)}`}function th({heading:t,leave:e,minimise:n}){return A`<header>
    <button class="exit" type="button" aria-describedby="exit-more" @click=${e}>
      ${ea}<span>${_.exit}</span>
    </button>
    <span class="keys exit-keys" aria-hidden="true">${_.exitKeys}</span>
    <span class="unseen" id="exit-more">${_.exitMore} ${_.exitKeys}.</span>
    <h2 id="title">${t}</h2>
    <button class="minimise" type="button" aria-label=${_.minimise} @click=${n}>${si}</button>
  </header>`}function nh(t){if(t.isHidden)return rh(t);let{log:e,isTyping:n,wiped:r,hasSpoken:i}=t.talk,s=e.some(a=>a.kind==="answer");return A`${ih()}
    <ol class="log">
      ${sa(e,a=>a.id,(a,l)=>va(a,l===e.length-1,t))}
      ${n?A`<li class="theirs typing"><span>${_.typing}</span><span class="dots" aria-hidden="true"><i></i><i></i><i></i></span></li>`:$}
    </ol>
    ${r?A`<p class="wiped">${r}</p><p><button class="choice" type="button" @click=${t.restart}>${_.restart}</button></p>`:$}
    ${s&&!i?A`<p class="suggested">${_.suggested}</p>${li(_.suggestions,t,_.suggested)}`:$}`}function rh({unhide:t,wipe:e}){return A`<p>${_.hidden}</p>
    <ul class="choices">
      <li><button class="choice" type="button" @click=${t}>${_.unhide}</button></li>
      <li><button class="choice" type="button" @click=${e}>${_.wipe}</button></li>
    </ul>`}function ih(){return A`<details class="safety">
    <summary>${_.safetyTitle}</summary>
    <ul>${_.safety.map(t=>A`<li>${t}</li>`)}</ul>
  </details>`}function sh({composer:t,wipe:e,restart:n,language:r,server:i}){let s=kn(r);return A`<footer>
    <div class="help">
      ${nt(_.help,i)}
      ${s?A`<div lang=${s.lang} dir=${s.dir}>${nt(s.text,i)}</div>`:$}
    </div>
    ${ca(t)}
    <p class="row tools">
      <button class="quiet" type="button" @click=${n}>${_.restart}</button>
      <button class="quiet" type="button" @click=${e}>${_.wipe}</button>
    </p>
  </footer>`}var Aa=x(()=>{"use strict";te();aa();qt();ce();ua();xa();yt()});var Ta={};dl(Ta,{VtChat:()=>ci});var oh,ci,$a=x(()=>{"use strict";te();gn();ms();xs();Ts();Is();Us();Hs();Ys();Xo();yt();Aa();ce();oh="(max-width: 40rem), (max-height: 26rem)",ci=class extends Oe{constructor(){super();this.#e=new bn(this);this.#n=new wn(this);this.#r=new yn(this,this.#e,n=>this.#d(n));this.#s=pt();this.#c=pt();this.#o=pt();this.#a=!1;this.#i=!1;this.minimise=()=>{this.#i=this.#t.hasSpoken,this.#u(),this.#c.value?.focus()};this.leave=()=>{this.#o.value&&ws(this.#o.value),this.gone(),location.replace(Ns(this.exitUrl))};this.#m=n=>{n.preventDefault(),this.minimise()};this.#g=n=>{n.key.length===1&&n.key!==" "&&!n.ctrlKey&&!n.metaKey&&!n.altKey&&n.target===this.#s.value&&this.#r.field.value?.focus()};this.server=document.baseURI,this.heading=_.title,this.launcher=_.launcher,this.language="nl",this.exitUrl="",this.position="right",this.theme="auto",this.#t=new zn(this,this.#e,new Ct(this.server)),new xn(this)}static{this.styles=Ks}static{this.properties={server:{},heading:{},launcher:{},language:{},exitUrl:{attribute:"exit-url"},position:{reflect:!0},theme:{reflect:!0}}}#e;#t;#n;#r;#s;#c;#o;#a;#i;get isOpen(){return this.#a}open(){if(this.#a)return;this.#a=!0,this.#h();let n=this.#s.value;matchMedia(oh).matches?n?.showModal():n?.show(),n?.focus(),this.#t.begin()}gone(){this.#t.drop(),this.#i=!1,this.#u()}back(){this.#o.value&&As(this.#o.value),this.gone()}shiftsLeft(n){this.#e.interrupt(le(_.shiftsLeft,{count:n}))}willUpdate(n){n.has("server")&&this.#t.use(new Ct(new URL(this.server,document.baseURI).href))}updated(){this.#n.look(this.#t.log)}render(){return A`<div class="root" lang="nl" dir="ltr">
      <button class="launcher" type="button" aria-expanded=${this.#a} aria-haspopup="dialog"
        ?hidden=${this.#a} ${dt(this.#c)} @click=${()=>this.open()}>${Jo}<span>${this.launcher}</span></button>
      <dialog class="panel" tabindex="-1" aria-labelledby="title" ${dt(this.#s)}
        @cancel=${this.#m} @scroll=${()=>this.#n.scrolled()} @keydown=${this.#g}>${this.#a?wa(this.#l()):$}</dialog>
      <div class="unseen" role="status">${this.#e.polite}</div>
      <div class="unseen" role="alert">${this.#e.urgent}</div>
      <div class="cover" popover="manual" hidden role="alert" ${dt(this.#o)}><span class="unseen">${_.leaving}</span></div>
    </div>`}#l(){return{talk:this.#t,server:new URL(this.server,document.baseURI).href,language:this.#t.language==="nl"?this.language:this.#t.language,heading:this.heading,isHidden:this.#i,hasNewer:this.#n.hasNewer,composer:this.#r,leave:this.leave,minimise:this.minimise,unhide:()=>this.#f(),wipe:()=>this.#p(()=>this.#t.wipe()),restart:()=>this.#p(()=>this.#t.restart()),toNewest:()=>this.#n.toNewest(),scrolled:()=>this.#n.scrolled(),copy:n=>{this.#r.copy(n)},choose:this.#r.choose}}#u(){this.#a=!1,this.#r.clear(),this.#s.value?.close(),this.#h()}#h(){this.requestUpdate(),this.performUpdate()}#d(n){return this.#i=!1,this.#t.say(n)}#f(){this.#i=!1,this.requestUpdate(),this.#s.value?.focus()}#p(n){this.#i=!1,this.#r.clear(),this.#s.value?.focus(),n()}#m;#g}});var hi="vt-chat",ui=document.currentScript;ah();async function ah(){if(!customElements.get(hi)){let{VtChat:t}=await Promise.resolve().then(()=>($a(),Ta));customElements.define(hi,t)}ui&&"server"in ui.dataset&&ch(()=>lh(ui))}function lh(t){let e=document.createElement(hi);for(let{name:n,value:r}of Array.from(t.attributes))n.startsWith("data-")&&r&&e.setAttribute(n.slice(5),r);t.dataset.server||e.setAttribute("server",new URL(t.src,document.baseURI).origin),document.body.append(e)}function ch(t){document.body?t():document.addEventListener("DOMContentLoaded",t,{once:!0})}})();
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
