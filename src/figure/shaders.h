#pragma once

namespace catcow::figure {

// One pair of shaders draws everything. `kind`: 0 a body, 1 a prop, 2 part of the room, 3 floor and
// mat, 4 a guide, 5 the map of what is above the floor. Input colours are squared and the square
// root of the result is drawn, because light adds up in linear space. The last four of `c` are the
// palms and the elbows. The line between them darkens a wall or a counter that it touches. The mat
// is that of body/mat.h.
struct Shaders {
    const char *vertex, *fragment;
};

inline constexpr const char* vertex_shader = R"(#version 300 es
layout(location=0) in vec3 place;
layout(location=1) in vec3 normal;
layout(location=2) in uvec4 bone;
layout(location=3) in vec2 swell;
layout(location=4) in vec2 shine;
uniform mat4 projection;
uniform vec4 palette[69];
uniform vec4 box;
uniform vec2 breath;
centroid out vec3 world,facing,grain;
out vec2 glow;
flat out uint tone;
vec3 turned(uint b,vec4 v){return vec3(dot(palette[b],v),dot(palette[b+1u],v),dot(palette[b+2u],v));}
void main(){
vec3 n=normal/127.,p=place/14000.;
grain=p;
p+=n*dot(swell,breath);
if(box.w>=0.)p=p*box.xyz+n*box.w;
float share=float(bone.z)/255.;
uint a=bone.x*3u,b=bone.y*3u;
world=mix(turned(b,vec4(p,1)),turned(a,vec4(p,1)),share);
facing=mix(turned(b,vec4(n,0)),turned(a,vec4(n,0)),share);
glow=shine;
tone=bone.w;
gl_Position=projection*vec4(world,1);
})";

inline constexpr const char* fragment_shader = R"(#version 300 es
precision highp float;
centroid in vec3 world,facing,grain;
in vec2 glow;
flat in uint tone;
uniform int kind;
uniform vec3 c[16];
uniform float dark,alpha;
uniform vec4 pane;
uniform sampler2D shadow;
#define eye c[0]
#define light c[1]
#define paper c[2]
#define wood c[3]
#define joint c[4]
#define hair c[5]
#define mat c[6]
#define accent c[9]
#define bed c[14]
out vec4 colour;
float above(vec2 at,float level){
float sum=0.;
for(int i=0;i<4;i++)sum+=textureLod(shadow,at+vec2(i&1,i>>1)*exp2(level-9.)-exp2(level-10.),level).r;
return sum*.25;}
vec3 faded(vec3 k){
vec2 inside=min(gl_FragCoord.xy-pane.xy,pane.xy+pane.zw-gl_FragCoord.xy)/pane.w;
return mix(paper*paper,k,smoothstep(0.,.07,min(inside.x,inside.y)));}
bool on_bed(vec2 at){return all(lessThan(abs(at-bed.xz),c[15].xz));}
float shade(vec2 at){
vec2 uv=at/3.2+.5;
float soft=0.;
if(textureLod(shadow,uv,5.5).r>.004)soft=above(uv+light.xz*-.016,3.8)*.55+above(uv+light.xz*-.006,2.)*.4;
float touch=textureLod(shadow,uv,1.).g;
vec2 edge=1.-smoothstep(.42,.5,abs(uv-.5));
return 1.-dark*edge.x*edge.y*min(.85,1.7*soft+.4*touch);}
void main(){
if(kind==5){colour=vec4(exp(-max(world.y-(on_bed(world.xz)?bed.y:0.),0.)*vec2(5.,45.)),0,1);return;}
vec3 n=normalize(facing),v=normalize(eye-world),base;
if(kind==4){
base=accent*accent*(.75+.35*dot(n,light));
colour=vec4(sqrt(base),alpha);return;}
if(kind==3){
vec2 at=world.xz;
vec2 q=abs(at+vec2(0,.05))-vec2(.66,1.05)+.06;
float d=length(max(q,0.))+min(max(q.x,q.y),0.)-.06,w=fwidth(d);
vec3 cloth=mat*mat;
cloth*=1.-.10*(1.-smoothstep(.004,.004+w,abs(d+.03)));
vec3 floor_=paper*paper;
float in_mat=1.-smoothstep(-w,w,d);
base=mix(floor_*(1.-.10*dark*exp(-max(d,0.)*60.)*(1.-in_mat)),cloth,in_mat);
colour=vec4(sqrt(faded(base*shade(at))),1);return;}
base=kind==1?c[7]:kind==2?c[8]:tone==1u?joint:wood;
base*=base;
if(kind==0){
vec3 h=grain-vec3(0,1.5385,0);
if(tone==2u)base=mix(base,hair*hair,smoothstep(-.003,.003,h.y-.052-h.z*(.75+9.*max(0.,h.z))));
float line=sin(grain.x*210.+grain.z*160.+sin(grain.y*17.+grain.z*30.)*2.2)*sin(grain.y*9.+grain.x*40.);
base*=1.+.05*line;}
float key=max(0.,(dot(n,light)+.35)/1.35);
vec3 sky=vec3(.47,.47,.47),ground=vec3(.22,.18,.15);
vec3 lit=mix(ground,sky,n.y*.5+.5)+vec3(.90,.84,.73)*key*key;
float low=clamp(world.y*9.+.55-.3*n.y,.55,1.);
if(n.y<0.)lit*=mix(1.,low,-n.y);
if(glow.x+glow.y>0.){
float s=(grain.y+.5*abs(grain.x))*34.,w=fwidth(s);
float stripe=smoothstep(.25-w,.25+w,abs(fract(s)-.5));
vec3 g=fract(grain*38.)-.5;
float r=length(g),dots=1.-smoothstep(.3,.3+1.5*fwidth(r),r);
vec3 a=accent*accent;
float gap=dot(a,vec3(.2,.7,.1))>.3?.5:0.;
base=mix(base,a,glow.x*(.3+.5*stripe));
base=mix(base,a,glow.y*(.07+.63*dots));
lit*=1.+.2*glow.x-gap*max(glow.x*(1.-stripe),glow.y*(1.-dots)*.7);}
float away=1.-max(0.,dot(n,v));
base*=lit;
if(kind==2&&on_bed(world.xz)&&n.y>.9&&world.y>bed.y-.02)base*=shade(world.xz);
else if(kind==2)for(int i=10;i<12;i++){
vec3 d=world-c[i],arm=c[i+2]-c[i];
d-=arm*clamp(dot(d,arm)/dot(arm,arm),0.,1.);
base*=1.-.8*dark*step(dot(d,n),0.)*exp(-dot(d,d)*110.);}
base*=1.-.42*away*away*away;
base+=vec3(.16,.14,.11)*away*away*away*max(0.,n.y);
if(kind!=0)base=faded(base);
colour=vec4(sqrt(base),1);
})";

}  // namespace catcow::figure
